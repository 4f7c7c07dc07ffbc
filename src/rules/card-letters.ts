/**
 * What the fonts of cards can draw, as ranges of code points in base 36: Noto Serif SC, Noto Serif (Latin,
 * Greek, Cyrillic) and the rare Chinese characters of LXGW WenKai. A test holds it against the fonts.
 */
const DRAWN = `
x-3i 4g-4s 4u-jw jy-k7 k9-ka kc-ld lf-lg lj-ll lo mb mh og-on oq-ov p0-p6 p8 pa-pt pv-rl s0-10v
5mo-5mw 5q8-5vj 5xc-651 654-659 65c-66d 66g-66l 66o-66v 66x 66z 671 673-67x 680-69g 69i-69w
69y-6ab 6ae-6aj 6al-6b3 6b6-6b8 6ba-6bi 6bm-6bn 6bt 6c0-6c6 6c8-6ca 6cc-6ce 6cg-6ci 6cl-6cn 6cw
6cy-6cz 6d1 6d5-6d8 6dg 6dl 6es 6g0-6gw 6hp 6ir 6it 6ix 6j7 6ja 6jl-6jm 6jq 6jv 6mo-6ms 6mu-6mx
6o4 6oc 6og 6oi 6ok 6p2-6p5 6ps 6pu 6px-6q0 6q3 6q7 6q9-6qa 6qd 6qi 6ql-6qo 6qr 6qt 6qv-6qz 6r2
6r8-6rb 6rh 6rp 6rs 6rw 6sg-6sh 6sk-6sn 6sq-6sr 6su-6sv 6te-6tf 6tx 6tz 6u1 6ud 6v3 6wf 6x3 6xe
6xk 76o-775 778-78b 794 79e 79j 79l 79s 79u 79w 7a0 7a5-7a6 7ab 7ae 7ag 7b4-7c6 7c8-7ck 7cm-7cn
7cr-7d4 7d6-7d7 7dc-7dd 7dg 7dj 7dm-7dn 7dp 7dr-7ds 7du-7dv 7dx-7dz 7e1-7e2 7e4-7eb 7eh 7eo-7f9
7fk-7fl 7fn 7ft-7fv 7g2-7g3 7g6-7g7 7gc-7gd 7gg-7gh 7gm-7gn 7gp-7gr 7gu-7gx 7he-7hi 7hr 7i8-7ib
7id-7ie 7ih 7im-7in 7j0-7j3 7jj 7k0 7k2 7kw-7l9 7lb 7ln 7mo 7nh-7ni 7pe 7pv 7q2 7r1 7r3-7r4 7rq
7sm-7su 7sw-7sy 7t6-7t8 7ta 7tt 850-851 8hx-8hz 8rk-8sf 928-933 98b 9a8 9ag 9b8 9bh 9bj-9bk 9bw
9c5 9cz-9d0 9dg 9dv 9e7 9fg 9hc-9hf 9hh-9hz 9i4-9i6 9i9 9ib-9ic 9io 9is-9it 9j5-9lf 9ll-9lq
9lt-9o6 9ob-9oe 9ol-9pl 9pt 9pw 9pz 9q1 9q9-9qa 9qd 9qf-9qg 9qj 9ql-9qm 9r0 9r4-9r5 9r7 9s6 9sd
9si 9sm-9so 9su-9sv 9wg-9wp 9wx 9yg 9zr 9zt a03 a6m-a6n a6t a70-a72 a75 a84 a8h-a8i a8l a9t-a9x
aa4 aa6 aav aaz-ab0 ab2 ab5-ab6 ab8 abb abk-abl abr-abu abw ac1-ac2 ac6-ac7 aca acj aco-acp acs
acy-acz ad6 adj-adk adv aeb aeq-aer aew-aey af0 af5 afv-afw afz ag4-ag6 age agu agy ah5 ahc ahh
ahr ahu aij aim aip aj5 ajc ajg-ajh ajk ajp-ajq ajy ak1 ak5-ak8 akl akq aky ala alc-ald ali alp
alx am0 am7 am9 amc amm-amn amp-amq amw ank-anl ann any ao4 ao6 aoe aok aon aoq-aor aot ap1 ap7
ap9 apb-apd aph aq5 aqb aqg aqn aqp aqu arl arr as0 asi-asj asr-ass asw at3 at7 at9 atf-ath au2
aua auc aux awe awn awq aww awz ax5 ax7 axd axj axn axs-axt ay1 ayd ayh ayn az1-az2 az7 azb-azc
azi azm b0h-b0j b12 b1e b1g b28 b2c b2f b2r b37 b3j b3q b3y b40 b4c b4h b4j b4x b6g b6w b7u
b85-b86 b8h b8j b8n-b8p b8u b8z-b90 b94-b96 b9h b9j b9l b9r b9x ba0-ba1 ba6 bad bal bb5 bb8 bbj
bc0 bc6 bcb bce bcg bcl be6 beo-bep bet bf0 bf2-bf6 bfj bfl bfn bfp bfw bfz bg1 bg8 bgb bge
bgi-bgk bgx bh3-bh4 bhk bhm-bhn bi3 bi7 bie bij-bik bio biq biv bix bj0 bj3 bja-bjb bji bjn bjp
bkd bkg bkn bkq bkv blj blm blv bmi bml bn4 bn7 bnt-bnu bny boa bof boi bok boq bow bp3 bp5 bpb
bpl bpq bpx bq4 bq8 bqs brc bs3 bsu bt6 bu5 bu9 bub buo bv1 bw5 bwj bx0 bxq by7 bze bzm bzu c02
c04 c07 c0c c0i c0l c0o c0q c0u c0w c19 c1e c1p c24 c2c c2g-c2h c2q-c2r c2x c35 c3e c3s-c3t c3y
c40 c48 c4c c4l c4y c5d-c5f c5i c5k-c5l c5n c5s c61 c65 c67 c6d-c6e c6j c6q c6u c7h c7v c7z c87
c8b c8e c8r c92 c98 c9c c9m ca8 cb2 cbm cbr cbx cc4 ccg cck ccq cde cdp cej ceo cey cf2 cfe-cfg
cfx cg6 cg8 cge cgj cgr cgt cht ci6-ci7 cia cic cig cim cj1 cj6 cjk cju cjw ck3 ck7 ckm ckx cl1
cl5 clw clz cm2 cm4 cm8 cma cml cmw cmy cnb cnd cnk co6 cof cok cop cp1 cpi cpx cq2 cq7 cr7 cra
crv cry csb csl csp csu ct3-ct4 ct6 ctb-ctc ctq cts cu7 cub cuh cul cvr cvv cwv cxs-cxt d03 d0t
d0y-d0z d12 d19 d1g-d1h d1q d2o d36 d41 d44 d4c d4i d4l d4w d52 d5f d62 d72 d7e-d7f d8o d9h d9z
da1 da3 da5 dab dah dao-dap db5 dbb dc3 dcm dd8 ddd de5 deb deh-dei del deo-dep df6 dfj dfn
dfv-dfw dgb-dgc dgl dhv diq dj1 djl djp djt djz dk3-dk4 dk9 dkl dkn dkv dky-dkz dlh-dli dln
dlp-dlq dlv-dlw dm0 dm2-dm4 dm6 dnf dnp do2 dol doo doy dpd dpp dpz dq2 dqn dqx dr6 drg dri drk
drn ds1 ds6 dsg dsm dsr dt5-dt8 dtg dtn dty du4 du7 du9 dud dui dut dv2 dvg dvq dvw dw3 dwh dwl
dym dzk e01 e18 e1v e21 e2i e2z e38 e3d e3j e4c e4h e4t e4z e56 e6r e6w e75 e7a e7d e7o e80 e8a
e8l e8x e9d e9i-e9j eb1 eb9 ebi ebk-ebm ebx eci ed1 ed6 ed8 edh edv ee0 eey efg eg8 egs eh3 ehd
ehh ehn ehx eii eil eiq-eir eit-eiu eix ejf ejj ek6-ek7 ekx eld emq ena eng enu-env eo4 ep8 epm
eq5 er8 erc ers erw erz etf eub euo euw evo ewi ewu ex0 eyo eys-eyt eyz ezr-ezs f0c f0g f0n f12
f17 f1b f1v f25-f26 f28 f2v f2y-f2z f38 f3p f3r f3v f3x f41 f45 f4n-f4o f4t-f50 f5f f65 f6f-f6g
f71 f7s-f7t f83-f8a f8l f91 f94 f9t-f9u fa2 fac fbe fbp fbr fc7 fcd-fce fcm-fcv feo-vlr wu8-wwv
x0g-x56 x5c-x5d x5f x5h-x5l x6a-x6n 1d6p 1d6y 1d7w-1d7x 1d84 1d87 1d9h 1d9j 1d9w 1da1 1da6 1dai
1dam 1db0 1dbp 1dbu 1dby 1dcg 1dct 1dcw-1dcx 1dd0 1de0 1de2 1de9 1dkx-1dky 1e7i-1e7l 1e7n-1e84
1e89-1e8i 1e8k-1e8n 1e8p-1e92 1e94-1e97 1edd-1efy 1eg1-1eg5 1eg7-1ega 1egc 1egf-1ego 1egq-1egt
1egw-1eh0 1eh2 1eh5-1eha 1ehe 1ehj-1ehn 1ehp-1ehr 1ejk-1ejq 1ejt 1ejv 1ejx 1ekd 2q9c-2q9d
2qaa-2qad 2qag-2qai 2qe2 2qeq 2qes-2qev 2qfk-2qfl 2t4z 2t57 2t5a 2t5w 2t5z 2t62-2t63 2t6m 2t7i
2t8m-2t8n 2t8p-2t8q 2t8y 2t90 2t9e 2t9g 2t9s 2tai 2tak-2tal 2tap 2tar 2tb0 2tbd 2tcc 2tce-2tcf
2tck 2tcy 2td5 2tdi 2tdn-2tdo 2tes 2tgi-2tgj 2tgo-2tgp 2tha 2thw 2tim 2tj5 2tky 2tn2 2tnj 2toi
2tom 2tqa 2tsg 2tvb 2tyl 2tyt 2u5p 2u66-2u67 2u69-2u6a 2u6d-2u6f 2u84 2u87 2ubf 2uc1 2uco 2ues
2ueu 2ug4 2uit 2uj2 2uk1 2um1 2und 2unh 2unk 2upv-2upw 2uql 2utx 2uxa 2uy1 2v0k 2v19 2v1v 2v2y
2v6s 2v8x 2vc0 2vc4 2vcm 2ve7 2vfj 2vg5-2vg7 2vge 2vh3 2vhh 2vhm 2vjo 2vk1 2vkj 2vlk 2vm6 2vme
2vnj 2vnz-2vo0 2vo4-2vo5 2vp8 2vpe 2vpx 2vq7 2vra 2vrx 2vsh 2vss 2vsv 2vtz 2vvl 2vwf 2vwh
2vwu-2vwv 2vzq-2vzr 2w0l-2w0m 2w0o 2w0t 2w0y 2w2f-2w2g 2w37 2w3d-2w3e 2w4f 2w4i 2w4t-2w4u 2w57
2w5o 2w72 2w7k 2w7q 2w8k 2w8s 2wa2 2wb8 2wd8 2wdr 2wdx-2wdy 2we3 2wff 2wfz 2wg1 2wg9 2whi 2wjp
2wng 2wnt 2wql 2wr5 2wrv 2wsk 2wvj 2wxg 2wxi 2wy4 2wz6 2wzb 2wzg 2x0a 2x1n 2x3n 2x48 2x59 2x6s
2xg7 2xgc 2xi1 2xkx 2xly 2xm9 2xmc 2xml 2xnj 2xo0 2xqv 2xrh 2xu0 2xub 2xui 2xvx 2xwk 2xz7 2y4m
2y5j 2y64 2y68 2y6a 2y7w 2y9f 2yag 2yai 2yat 2ybc 2ybv 2yie 2ykw 2yp2 2yp6 2yqa 2ysi 2yu6 2ywd
2yx5 2yzq 2z0x 2z1n 2z2b 2z66 2z85 2z9r 2zbr 2zga 2zh2 2zih 2zlz 2zs1 302i 302m 303m 3061 3066
306g 30co-30cp 30e4 30e9 30eh 30ek 30f0 30f5 30gr 30h0 30kz 30lb 30nd 30pc 30pp 30tv 30vq 30xh
30z9 31b2 31cf 31fv 31ir 31j7 31jj 31js 31kh 31lb 31lf 31lh 31ly 31m4 31mq 31o8 31oj 31r9 31sa
31t9 31tq 31vt 31vv 31w1 31w5 31wi 31wk 31yj 31ys 31yw 31z4 31z6 31za 31zz 320a 3214 322b 3230
323i 323r 324g 324t 327g 329f 32b6 32cz 32fg 32fv 32im 32ja 32p2 32pf-32pg 32v7 32yv 331y 3361
339s 33ba 33ck 33cn 33d8 33du 33em 33f9 33gf 33mh 33rf 33tj 33tn 33ui 33vb 33vg 33y2 33zi 341r
345g 346s 34g2 34n0 34p6 34ph 34si 34tc 34ty 34v5 34vm 34w8 34zr 34zv 3525 352u 3530 3532
353r-353s 3549 354n 354u 356m 3577 357c 359i 35er-35es 35ho 35ko 35la 35xu 362q 362y 363m 363w
3645 3666 368p 36ba 36cu 36dp 36e1 36fk 36fm 36fy 36g4 36j4 36k0 36k6 36l5 36ls 36ly 36qb 36s4
36yt 36zr 36zz 3712 374o 3759 377b 377w 3799 37a2 37ac 37au 37c5 37cf 37j9 37jd 37q3 37q7 37r5
37rj 37ul 37v0 37vo 37wp 380r 380y 3845 384l 385l 3862 3864 387c 387e 387t 387x 3899 38ae 38aw
38d0 38dd 38dh 38eo 38eq 38g0 38g3 38hk 38iy 38jl 38kx 38n9 38o5 38o7 38oa 38p6 38ur 38vd 3900
3905 390i 3960 3963 396w 398b 398e 399j 39b6 39e4 39f7 39ju 39l5 39my 39rp 39rv 39t6 39ta 39vx
39yq 39zh 3a02 3a06 3a10 3a20 3a4d 3a4s 3a5a 3a5m 3a65 3a6p 3a7z 3a9w 3ab5 3aea 3ah3 3akb 3alw
3aqi 3at3 3atz 3avl 3b2v 3b4u 3b4w 3b5b 3b8c 3b9a 3ba7 3bad 3bag 3bbo 3bcb 3bek 3bgb 3bii 3bmh
3bo1 3brd 3bt2 3bvb 3bw5 3bxy 3c06 3c2l 3c32 3c4h 3c8j 3c8y 3chv 3cie 3cio-3ciq 3cjq 3cjy 3ck8
3ckq 3ckx 3clt 3clv 3cm2 3cm6 3cp6 3cr0 3cr5 3crt 3csz 3cvo 3cw7 3cwc 3czx 3d15 3d49 3d54 3d5f
3d8y 3dcd 3ddi 3ddk 3df4 3dgd 3dgo 3dhi 3dk0 3dks 3dky 3dly 3dn0 3dnu 3dq7 3dsa 3dul-3dum 3dvy
3dx2 3dxt 3dxw 3dyn 3dzt 3e2a 3e2i 3e3t 3e3x 3e6x 3e7x 3e9t 3ebc 3ebg 3ebw 3ecc 3ehb 3eht 3enj
3eq7 3eri 3esf 3ev9 3f11 3f14 3fh8 3foi 3fpi 3fpv 3fq7 3fr2 3fr9 3frm 3frp 3ftt 3fu9 3fus 3fxt
3fz9 3g1q 3g5i 3g71 3gfe 3gg7 3gox 3gpp 3gsk 3gts 3h5s 3h5z 3ha6-3ha7 3hb7 3hge 3hgq 3hjt 3hka
3hn2 3hns 3ho5 3huy 3hy8 3i3i 3i5r 3i6x 3i7o 3id3 3idd 3iek 3ier-3ies 3iex 3if5 3ike-3ikf 3ikl
3ill 3ils 3ini 3iok 3iot 3ip8 3itj 3iw3 3iy8 3iyg 3iz1 3izm 3j3x 3j4a 3j56 3j7s 3j8h 3jag 3jam
3jar 3jbb 3jbm 3jd4 3jgf 3jit 3jnf 3joo 3jp4 3jp7 3jpp 3jpx 3jpz 3jrh 3jsd 3jxm 3jz4 3k41 3k94
3kav 3kbl 3kcg 3ken 3kgg 3kna 3knd 3kni 3knv 3ku3 3ku6 3kuc 3kuf 3kul-3kun 3kup 3kur-3kus 3ky2
3ky5 3kya 3kyl 3l3c 3l3t 3l54 3l7b 3l7h 3l89 3lax 3ld3 3ldi 3lh7 3lyj 3m1o 3mfx 3mgu 3mii 3mj4
3mjp 3mko 3mmc 3mqf 3mv3 3mvz 3mw8 3mwz 3my1 3mys 3myv 3n00 3n0x 3n29 3n3k 3n64-3n65 3nk2 3nks
3nqt 3nqz 3nvg 3o72 3o7f 3o8h 3o9k 3oa7 3ob7 3ob9 3oc6 3od5 3ody 3oea 3oem 3oh8 3ojc 3okn 3okw
3olk 3omo 3on0 3on2 3on7 3onb 3ong 3oqz 3osu-3osv 3ovu 3oz7 3p41 3p6w 3pe9 3pfu 3pgt 3pjy 3pu8
3puh 3pxu 3pze 3q1x 3q3b-3q3j 3q4j 3q5y 3q8t 3qal 3qav 3qcz 3qd4 3qd9 3qge 3qgs 3qh4 3qhp 3qij
3qjb 3qls 3qp2 3qpj 3qpz 3qq2 3qqf 3qqv 3qr4 3qra 3qs8 3qva 3qzm 3r05 3r0r 3r12 3r2g 3r35
3r7a-3r7b 3r84 3ri5 3rkq 3ro0 3roa 3rrb 3rtg 3rtu 3rty 3rva 3rz5 3s08 3s29 3s4b 3s4f 3s4k-3s4l
3s4n-3s4o 3s4r 3s52-3s54 3s7j 3s9y 3sa5 3sax 3sbj 3sc0 3sch 3sck 3sfv 3sgc 3shs 3siw 3sk9-3ska
3skf 3ski-3skj 3skv 3sky 3sl7 3sl9 3smj-3smk 3snf 3snk 3sp0 3spc-3spd 3spf 3spi 3spk 3srl 3ste
3svb 3svd 3svj 3svl 3svq 3svt 3sw2 3sw7 3swd-3swe 3sxi 3szn 3t02 3t04 3t08 3t0u-3t0v 3t0z 3t15
3t28 3t2e-3t2f 3t2h 3t2j 3t2m 3t2o 3t2s 3t3w-3t3x 3t44-3t48 3t4a 3t4c-3t4d 3t6w-3t6x 3t74 3t76
3t78-3t7a 3t7p 3t7u 3t7x 3t96 3t9a-3t9b 3t9f 3t9l 3t9p 3t9v 3t9y 3ta0 3tbc-3tbd 3tbg 3tbk
3tbp-3tbt 3tc6 3tcf 3tch 3tco 3tcr 3tdj 3tdm-3tdn 3te1 3te6 3tef 3tei-3tej 3tel 3tex 3tfg-3tfh
3tfm 3tfp 3tg8 3tgm-3tgn 3th3 3th5 3th8 3thf 3thi 3thm 3ti2-3ti4 3tib-3tic 3tie 3tle 3tll 3tmg
3tmu 3tmy 3tpp 3tqm 3tr2 3ttf 3ttv 3ttz 3tv3 3tvj 3txr 3txt 3ty3 3tyj 3tys 3tz5 3tzs 3u13 3u1y
3u2m 3u47 3u5b 3u5e 3u5m 3u5u 3u64 3u6b 3u6d 3u8s 3u9u 3u9y 3ua5 3uaj 3uap 3uay 3ub4 3uee 3ueg
3uev 3uj6 3ujc 3uk1 3uk7 3uka 3ukc 3ukn 3ulj 3ulo 3um8 3umh 3unr 3unt 3up5 3ur3 3ur9 3uvr 3uvx
3ux7 3uxz 3v3d-3v3e 3v4v 3v5s-3v5t 3v61 3v6x 3v71 3v7k 3v7u 3v88 3v8r 3vah 3ve6 3vf9 3vfc-3vfd
3vfi 3vg9 3vhj 3vjb 3vjw 3vk8 3vks 3vl0 3vli 3vo7 3vq3 3vq9 3vqc 3vqo 3vra 3vry 3vsu 3vx3 3vy5
3vyg 3vys 3vyv 3w0w 3w37 3w3m 3w5n 3w5t 3w60 3w66 3w9f 3w9i 3w9k 3w9o-3w9p 3w9t-3w9u 3wa1
3wa3-3wa5 3wa7 3wad 3waq 3wau-3wav 3way-3waz 3wbi 3wd2 3wh8 3whb 3wkf 3wld 3wn1 3wn9 3wnq 3woy
3wqy-3wqz 3wsg 3wt5 3wta 3wtd 3wtv 3wuf 3wui 3wuo 3wuu 3wv1 3wvc 3wvk 3wxm 3wz4-3wz5 3wzk 3x1e
3x1q 3x4t 3x59 3x61 3x9l 3x9n-3x9q 3x9s-3x9u 3xa0-3xa3 3xa7 3xa9 3xai 3xal-3xam 3xay-3xaz
3xb7-3xb8 3xbc-3xbd 3xbg 3xbj 3xbm-3xbo 3xbq 3xbs 3xbw 3xd0-3xd1 3xdd 3xdg 3xdr-3xds 3xe6 3xhy
3xi7 3xie 3xil 3xkh 3xkt 3xl3 3xmb 3xmd-3xme 3xml 3xmn 3xmq-3xmr 3xmy 3xn4 3xpk 3xq9 3xqj 3xql
3xqn-3xqo 3xr3-3xr4 3xrb-3xrc 3xrh-3xri 3xsl 3xtx 3xu0 3xu2 3xug 3xui 3xuq-3xur 3xuu 3xux-3xuy
3xv5 3xx8 3xxk 3xxv 3y3p 3y92 3yb9 3ybd 3yde 3yfv 3ygp 3ymg 3yot 3ywy 3z3p 3z9g 3z9i 3zf7 3zgv
3zh1 3zja 3zm4 3zt9 3zyf 3zzb 401c 409m 40au 40bo 40nd-40ne 40sf 40so 40sq 40yc 4124 415l 416m
41e6 41ec 41ix 41j8 41ov 41qw 41up-41uq 41us 41uv-41uw 41uy-41v0 41v3 41vc 426y 427c 42de 42dh
42dm 42e2 42g9 42gx 42i9 42mi-42mj 42qy 42us-42ut 42uw-42uy 42zi 435e-435j 4376 43ck-43cl 43ej
43ff 43fh-43fi 43hh 43ia 43ks-43l0 43mt-43mu 43mw 43my 43n4 43nr 43q1 43sl 43tv 43uj 43v7 43xw
43y4 43zz 443w 4451 447x 464k 464v 4654 4656 465e 465k 465o 465v 4663 4667 466q 4676 467h 467n
467r-467s 4684 468q-468r 4698 469e 469i 46ab 46aj-46ak 46ap 46ay 46b1 46bg 46bn 46bv 46bz 46ca
46cg-46ch 46dh 46dj 46ek 46fp 46hc 46hq-46hr 46ic 47pd-47pe 47pk-47pl 47q9-47qa 47rn 47s1 47sc
47si 47so 47ss 47ta 47vh 47vy 47w7 47x9 47yh-47yi 47zk 47zo 47zt 480a 480m 481f 481n 482j 482o
482q-482r 4834 486o 488w 489l 489n-489o 489q 48af 48aj 48ao 48aq 48c5 48cb 48cu 48ds-48dt 48eu
48f4 48i1 48ic 48je 48jj 48ju 48jw 48k0 48kd-48ke 48n0 48ne 48ng 48nt 48o2-48o3 48o8 48oc-48od
48sa 48up 48uu 48v0-48v1 48v7 48vq 48zh 491t 491v 492e 492k 493c 496e 496v 4994 49bc 49bl 49c2
49c9 49cj 49co 49fu 49gy 49h7 49hx 49jg 49jp 49jv 49k9 49lf 49lo 49m2-49m3 49mx 49p2 49p7 49r6
49rb 49t5 49td 49tr 49vh-49vi 49vo 49vu 49w4-49w5 49w8 49wq 49x4 49xf 49xn 49y5 49zb 4a04 4a2e
4a2k 4a3j 4a3l 4a3o 4a3v-4a3w 4a4z 4a5b 4a5l 4a5t-4a5u 4a7x 4a87 4abv 4ac5 4acd-4acf 4acj-4ack
4acm-4acn 4acp 4ad0 4ad8 4adm 4ado 4afz-4ag0 4ag3 4ag5-4ag6 4agx 4ah0 4ajw 4ak0 4ak2 4ak7 4ak9
4an1-4an2 4ao3 4aqf 4aqh-4aqi 4aqk 4aqn 4aqq 4aqs 4aqu 4aqy 4ar8 4arg-4arh 4arm 4as1 4asg 4asr
4ay4 4aye 4az4 4azs-4azu 4b01 4b1m 4b1t 4b22 4b48 4b4b-4b4c 4b4h 4b4r 4b6t 4b81-4b82 4b8d 4b8j
4b8r 4b8u 4b8x 4b97 4b9a 4b9f 4b9o 4bbk 4bbo 4bcg 4bcl 4bcr-4bcs 4bcz 4bd4 4bd6 4bd8 4be4-4be5
4beb 4bhq 4bia 4biv 4blo 4bn5 4bnj 4bpx 4bq6 4byf 4bym 4byq 4c15 4c53 4c6e 4c85 4cbv-4cbw 4cez
4cnj 4czt 4d5e 4d5o 4d6g 4d6s 4d71 4d93 4d97 4da6 4dbz 4dey 4dgf 4dgx 4dmv 4dnp 4dot 4drk 4dts
4du9 4e0z 4e4k 4e4u 4e8n 4e8q 4ees 4ef1 4efr 4egl 4eh1 4elg 4eor 4ep9 4epr`;

let ranges: readonly (readonly [from: number, to: number])[] | undefined;

/** The ranges in order; read when first asked for. */
function drawn(): NonNullable<typeof ranges> {
  ranges ??= DRAWN.trim()
    .split(/\s+/)
    .map((range) => {
      const [from = '', to = from] = range.split('-');
      return [Number.parseInt(from, 36), Number.parseInt(to, 36)] as const;
    });
  return ranges;
}

/** The characters of names are few, and come again and again. */
const known = new Map<string, boolean>();

/** Whether a font of the cards has a character; what has no look of its own needs none. */
export function canDraw(character: string): boolean {
  const found = known.get(character) ?? isDrawn(character);
  known.set(character, found);
  return found;
}

function isDrawn(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0x7e) return true;
  const list = drawn();
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = list[middle] ?? [0, 0];
    if (code < from) high = middle - 1;
    else if (code > to) low = middle + 1;
    else return true;
  }
  return /[\p{C}\p{Z}\uFE00-\uFE0F]/u.test(character);
}

/** A text as a card can show it: letters without their marks where only those are missing, nothing for what no font has. */
export function drawable(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (canDraw(letter)) return letter;
      const [base = ''] = letter.normalize('NFD');
      return base !== letter && canDraw(base) ? base : '';
    })
    .join('');
}

/** The first character of a text that no font of the cards has. */
export function notDrawn(text: string): string | undefined {
  return [...text.normalize('NFC')].find((letter) => !canDraw(letter));
}
