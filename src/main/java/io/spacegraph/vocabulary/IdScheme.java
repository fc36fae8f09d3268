package io.spacegraph.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The register of an external id. */
@Enum("IdScheme")
@Description("The register of an external id.")
public enum IdScheme {
    /** Legal Entity Identifier, ISO 17442. */
    @Description("Legal Entity Identifier, ISO 17442.")
    LEI,
    /** Unified Social Credit Code of China. */
    @Description("Unified Social Credit Code of China.")
    USCC,
    /** Central Index Key of the US SEC. */
    @Description("Central Index Key of the US SEC.")
    CIK,
    /** International Securities Identification Number. */
    @Description("International Securities Identification Number.")
    ISIN,
    /** Ticker, with its exchange. */
    @Description("Ticker, with its exchange.")
    TICKER,
    /** Market Identifier Code, ISO 10383. */
    @Description("Market Identifier Code, ISO 10383.")
    MIC,
    /** Wikidata item. */
    @Description("Wikidata item.")
    WIKIDATA,
    /** OpenCorporates company. */
    @Description("OpenCorporates company.")
    OPENCORPORATES,
    /** OpenSanctions entity. */
    @Description("OpenSanctions entity.")
    OPENSANCTIONS,
    /** International designator of a launch or object. */
    @Description("International designator of a launch or object.")
    COSPAR,
    /** Catalogue number of the US Space Force. */
    @Description("Catalogue number of the US Space Force.")
    NORAD,
    /** General Catalog of Artificial Space Objects. */
    @Description("General Catalog of Artificial Space Objects.")
    GCAT,
    /** Launch Library 2. */
    @Description("Launch Library 2.")
    LL2,
    /** With what the names of its satellites begin in CelesTrak's catalogues. */
    @Description("With what the names of its satellites begin in CelesTrak's catalogues.")
    CELESTRAK
}
