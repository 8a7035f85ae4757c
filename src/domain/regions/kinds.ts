export const REGION_KINDS = ['province', 'kabupaten', 'kota'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** IANA names of WIB, WITA and WIT; Indonesia has no daylight saving time. */
export const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type TimeZone = (typeof TIME_ZONES)[number];
