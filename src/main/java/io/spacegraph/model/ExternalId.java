package io.spacegraph.model;

import io.spacegraph.value.Row;
import io.spacegraph.value.Url;
import io.spacegraph.vocabulary.IdScheme;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * An id of an entity in another register; one value of a scheme names one entity.
 *
 * @param row what the statement returned for it
 */
@Type("ExternalId")
@Description("An id of an entity in another register.")
public record ExternalId(@Ignore Row row) {

    @Description("The register.")
    public @NonNull IdScheme getScheme() {
        return row.getCode("scheme", IdScheme.class);
    }

    @Description("The id.")
    public @NonNull String getValue() {
        return row.getText("value");
    }

    @Description("Where it can be looked up, for the schemes that have a page for each id.")
    public @Nullable Url getUrl() {
        Row url = row.getRow("url");
        String value = url.getText("value");
        return switch (url.getCode("scheme", IdScheme.class)) {
            case LEI -> new Url("https://search.gleif.org/#/record/" + value);
            case WIKIDATA -> new Url("https://www.wikidata.org/wiki/" + value);
            case OPENSANCTIONS -> new Url("https://www.opensanctions.org/entities/" + value);
            case OPENCORPORATES -> new Url("https://opencorporates.com/companies/" + value);
            case CIK -> new Url("https://www.sec.gov/cgi-bin/browse-edgar?CIK=" + value);
            default -> null;
        };
    }
}
