/** Parameters by which sites follow their readers; a page is the same without them. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|spm|isappinstalled)$/i;

/** Whether a parameter of an address follows readers, and tells nothing of the page. */
export const isTracking = (parameter: string): boolean => TRACKING.test(parameter);

/** Marks that end a sentence and are carried along when an address is copied. */
const TRAILING = /[。，、；：！？）》」』”’…]+$/u;

/** Characters that an address carries in code only. */
const TO_ENCODE = /[\s"<>\\^`{|}\u00a0]/gu;

/** The parts of an address: scheme and host as written, and all that follows. */
const PARTS = /^(?<scheme>https?:\/\/)(?<host>[^/?#]*)(?<rest>.*)$/su;

/** Whether an address is one that links can lead to: as the schema writes it, and as browsers read it. */
const isAddress = (text: string): boolean =>
  /^https?:\/\/[^\s@]+$/.test(text) && text.search(TO_ENCODE) < 0 && URL.canParse(text);

/**
 * The address that a text was meant to be, for a hint: the scheme in small ASCII letters, spaces
 * around it left out, what addresses cannot carry encoded, a sentence's end left out. Nothing where
 * that gives no address.
 */
export function suggestAddress(text: string): string | undefined {
  const plain = text
    .replace(/^[\s\u00a0<"“‘（(]+|[\s\u00a0>"]+$/gu, '')
    .replace(
      /^(https?)\s?[:：]\s?[/／]{1,2}/iu,
      (_, scheme: string) => `${scheme.toLowerCase()}://`,
    )
    .replace(/^(?=www\.)/i, 'https://')
    .replace(TRAILING, '');
  const { scheme, host, rest } = PARTS.exec(plain)?.groups ?? {};
  if (scheme === undefined || host === undefined || rest === undefined) return undefined;
  const encoded = rest.replace(TO_ENCODE, (sign) => encodeURIComponent(sign));
  const address = `${scheme}${host.toLowerCase()}${encoded}`;
  return address !== text && isAddress(address) && isPublicHost(hostOf(address))
    ? address
    : undefined;
}

/** As `suggestAddress`, where nothing is guessed: the scheme stands there, and no mark at the end is taken for a sentence's. */
export const sureAddress = (text: string): string | undefined =>
  /^\s*www\./i.test(text) || TRAILING.test(text) ? undefined : suggestAddress(text);

/** The host of an address, as browsers read it; empty where it has none. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : '';

/** IPv4 networks that are no part of the public web (RFC 6890). */
const PRIVATE_V4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
/** Names that only one machine or one house knows (RFC 6761, RFC 6762, ICANN). */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa|invalid)$/;
/** IPv6: loopback, unspecified, unique local, link-local. */
const PRIVATE_V6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|::ffff:.*)\]$/;

/** Whether readers everywhere can reach a host: not this machine, not a house's own network, not a bare word. */
export function isPublicHost(host: string): boolean {
  if (host.startsWith('[')) return !PRIVATE_V6.test(host);
  const name = host.replace(/\.$/, '');
  return name.includes('.') && !PRIVATE_V4.test(name) && !PRIVATE_NAMES.test(name);
}

/** Letters of other scripts that look like Latin ones. */
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/**
 * Whether a host in its own letters (no `xn--`) can be taken for another: a label in a script whose
 * letters look like Latin ones, mixed with Latin or under a Latin ending.
 */
export function isLookAlikeHost(host: string): boolean {
  const labels = host.split('.');
  const isLatin = !LOOK_ALIKE.test(labels.at(-1) ?? '');
  return labels.some(
    (label) => LOOK_ALIKE.test(label) && (isLatin || /\p{Script=Latin}/u.test(label)),
  );
}

/** An address without a sentence's end that was copied with it; nothing where there is none. */
export function withoutTrailingMark(address: string): string | undefined {
  const clean = address.replace(TRAILING, '');
  return clean === address ? undefined : clean;
}

/** An address without the parameters that follow readers; nothing where there are none. The rest stays to the letter. */
export function withoutTracking(address: string): string | undefined {
  const [before = '', ...fragment] = address.split('#');
  const [path = '', ...query] = before.split('?');
  const parameters = query.join('?').split('&');
  const kept = parameters.filter((one) => !isTracking(one.split('=')[0] ?? ''));
  if (kept.length === parameters.length) return undefined;
  return [kept.length > 0 ? `${path}?${kept.join('&')}` : path, ...fragment].join('#');
}
