package io.spacegraph.meta;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A kind of evidence that ends on a day of its own. */
@Enum("EvidenceKind")
@Description("A kind of evidence that ends on a day of its own.")
public enum EvidenceKind {
    /** Launches, one by one, as data sets record them. */
    @Description("Launches, one by one, as data sets record them.")
    LAUNCH_RECORDS,
    /** Filings, and documents of authorities. */
    @Description("Filings, and documents of authorities.")
    FILINGS,
    /** Documents of any kind. */
    @Description("Documents of any kind.")
    DOCUMENTS
}
