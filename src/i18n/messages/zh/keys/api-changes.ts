/** What has changed in the interface for programs, in Chinese, by what its list of changes says in English. */
export const apiChangeKeys: Readonly<Record<string, string>> = {
  'Each content_hash has another value, once: a text is part of it as it is written in the record, not as it is read from it.':
    'content_hash 的值全部变更一次：正文改按记录中的原文计入，不再按解析后的内容计入。',
  'The whole record is one document, all.json, which the index names. Rows of editions have names. Closed lists of values are explained: x-enumDescriptions in the description of the interface, categories in datapackage.json, which follows version 2 of the Data Package.':
    '全部记录合为一份文档all.json，索引中列有其地址。榜单各期的行增加 names。取值有限的字段逐一说明含义：接口说明中用 x-enumDescriptions，datapackage.json 中用 categories；后者遵循Data Package第2版。',
  'Rows of the Atlas’s own rankings have names. In the tables: changes, names, fund_sponsors, partner_members and events_text; date_from, date_to and date_precision of articles and claims, and the same three for when sources were published and editions came out. Whole days are dates in Parquet. In the SQLite file the view city_ranking is the ranking of cities.':
    '图谱自己的排名，各行增加 names。数据表增加 changes、names、fund_sponsors、partner_members 和 events_text；条目和说法增加 date_from、date_to 和 date_precision，来源的发布日期和榜单各期的发布日期也有同样的三列。Parquet 中的完整日期存为日期类型。SQLite 文件中的视图 city_ranking 即城市排名。',
  'Sources have publisher_id, publisher_kind, form, gone, hijacked and source_tier, which follows from the publisher’s kind and the form; publisher is its name in English, as before, under one spelling, and tier keeps its four words. Funds have triangulation. In the tables: publishers, and the same columns of sources; the schema of a publisher’s file, publisher.json.':
    '来源增加 publisher_id、publisher_kind、form、gone、hijacked 和 source_tier，后者由发布者的种类和文字的形式推定；publisher 仍为英文名称，写法已统一；tier 仍为原来的四个词。基金增加 triangulation。数据表增加 publishers，sources 增加同样的列；新增发布者文件的格式 publisher.json。',
  'What became of the money. New keys of claims: measure, of, to, stage, how, revises, title_only, source_tier and their address; of figures: measure, part, to, bound, amount_cny and revisions.':
    '资金后来怎样：说法增加 measure、of、to、stage、how、revises、title_only、source_tier 和各自的地址；数字增加 measure、part、to、bound、amount_cny 和 revisions。',
  'New keys of funds: focus, stage, ending, stages, last_heard, silence, documented, public_part, row, excluded, completeness, checked, sponsor_places, a figure for each measure and all_figures; no_sum, with one reason for each column; the codes of IATI.':
    '基金增加 focus、stage、ending、stages、last_heard、silence、documented、public_part、row、excluded、completeness、checked、sponsor_places，每个口径各一个数字，以及 all_figures；no_sum 为每一列给出一个理由；增加IATI代码。',
  'New keys of places: announced, documented, spent, no_sum and fund_doubts, and in the ranking of cities announced_rank; of all things: doubts, former, same_as and not_the_same_as; the conflicts of entries have id, grade and of.':
    '地方增加 announced、documented、spent、no_sum 和 fund_doubts，城市排名另加 announced_rank；地方、基金、机构和区块链都增加 doubts、former、same_as 和 not_the_same_as；条目的分歧增加 id、grade 和 of。',
  'Deprecated, and kept: government_backed of places, amount, public and rank in the ranking of cities, status, statuses, tier, government_share, uncounted, and the figures commitment, raised and deployed. sponsors holds organisations alone, as before; ranked is true of the places that stand in the ranking of cities, and of no others.':
    '已弃用但保留：地方的 government_backed，城市排名的 amount、public 和 rank，以及 status、statuses、tier、government_share、uncounted，数字 commitment、raised 和 deployed。sponsors 照旧只列机构；ranked 只对列入城市排名的地方为真。',
  'In the tables: figures, stages, totals, city_totals, conflicts, conflict_things and checks, and the same columns, with wikidata, uscc, fund_number and lei of places, funds, organisations and chains; of figures, totals and city_totals the column doubt.':
    '数据表增加 figures、stages、totals、city_totals、conflicts、conflict_things 和 checks，并增加同样的列；地方、基金、机构和区块链增加 wikidata、uscc、fund_number 和 lei；figures、totals 和 city_totals 增加 doubt 列。',
  'Ids that entries had before are a document of their own, old-ids, and a table, old_ids; the texts of things in Chinese have a schema, lead.json.':
    '条目用过的旧 id 另成一份文档 old-ids 和一张表 old_ids；地方、基金、机构和区块链的中文文字有了格式说明 lead.json。',
  'New keys of places: until, successor, predecessors and was; of organisations and chains: until, successor and predecessors.':
    '地方增加 until、successor、predecessors 和 was，机构和区块链增加 until、successor 和 predecessors。',
  'A document of the articles of a year holds at most 200; where there are more, the key next names the document with the next ones.':
    '每份年度事件文档最多收200件事件；更多时，字段 next 给出下一份文档的文件名。',
  'New key of articles and places: named, which says what the things and articles are called whose ids stand there.':
    '事件与地区文档新增字段 named，给出文中各标识所指对象与事件的名称。',
  'New key of funds, organisations and chains: name_zh_described, true where no Chinese source names one and its Chinese name is a description by the Atlas.':
    '基金、机构和区块链增加 name_zh_described：没有中文来源给出名称、中文名称由图谱所拟时为真。',
  'Articles, funds and editions have content_hash, the fingerprint that their pages ask to be cited by. The Atlas’s own rankings, the lists and the index are described, each with keys of its own.':
    '条目、基金和榜单各期增加 content_hash，即页面建议引用的内容哈希。图谱自己的排名、各清单和索引都有了说明，键名各自独立。',
  'The first version.': '第一版。',
};
