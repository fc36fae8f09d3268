package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A stock exchange, or the board of one, on which shares are listed. */
@Enum("Board")
@Description("A stock exchange, or the board of one, on which shares are listed.")
public enum Board {
    /** The STAR Market (Sci-Tech Innovation Board) of the Shanghai Stock Exchange. */
    @Description("The STAR Market (Sci-Tech Innovation Board) of the Shanghai Stock Exchange.")
    STAR,
    /** The main board of the Shanghai Stock Exchange. */
    @Description("The main board of the Shanghai Stock Exchange.")
    SSE_MAIN,
    /** ChiNext, the growth board of the Shenzhen Stock Exchange. */
    @Description("ChiNext, the growth board of the Shenzhen Stock Exchange.")
    CHINEXT,
    /** The main board of the Shenzhen Stock Exchange. */
    @Description("The main board of the Shenzhen Stock Exchange.")
    SZSE_MAIN,
    /** The Beijing Stock Exchange. */
    @Description("The Beijing Stock Exchange.")
    BEIJING,
    /** The main board of the Hong Kong Stock Exchange. */
    @Description("The main board of the Hong Kong Stock Exchange.")
    HKEX_MAIN,
    /** GEM, the growth board of the Hong Kong Stock Exchange. */
    @Description("GEM, the growth board of the Hong Kong Stock Exchange.")
    HKEX_GEM,
    /** Nasdaq, all its tiers. */
    @Description("Nasdaq, all its tiers.")
    NASDAQ,
    /** The New York Stock Exchange. */
    @Description("The New York Stock Exchange.")
    NYSE,
    /** The Prime Market of the Tokyo Stock Exchange. */
    @Description("The Prime Market of the Tokyo Stock Exchange.")
    TSE_PRIME,
    /** The Growth Market of the Tokyo Stock Exchange. */
    @Description("The Growth Market of the Tokyo Stock Exchange.")
    TSE_GROWTH,
    /** The main board of the Korea Exchange. */
    @Description("The main board of the Korea Exchange.")
    KOSPI,
    /** KOSDAQ, the growth board of the Korea Exchange. */
    @Description("KOSDAQ, the growth board of the Korea Exchange.")
    KOSDAQ,
    /** The Toronto Stock Exchange. */
    @Description("The Toronto Stock Exchange.")
    TSX,
    /** The London Stock Exchange. */
    @Description("The London Stock Exchange.")
    LSE,
    /** Euronext, all its markets. */
    @Description("Euronext, all its markets.")
    EURONEXT
}
