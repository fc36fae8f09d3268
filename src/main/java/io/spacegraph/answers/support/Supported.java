package io.spacegraph.answers.support;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The company that was asked about.
 *
 * @param row its name, country, places and industries
 */
record Supported(Row row) {

    String name() {
        return row.getText("name");
    }

    /** What sources do not say of it, in sentences. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        String country = row.findText("country");
        boolean isPlaced = !row.texts("places").isEmpty();
        if (country == null && !isPlaced) {
            return List.of(
                    "No source says where " + name() + " is, so only policies that name it or its site are listed.");
        } else if (!isPlaced) {
            unknown.add("No source says in which region of " + Countries.englishName(Objects.requireNonNull(country))
                    + " " + name() + " is, so policies of its region are not listed.");
        }
        if (row.texts("industries").isEmpty()) {
            unknown.add("No source says in which industry " + name()
                    + " is active, so a policy for an industry is listed as INFERRED.");
        }
        return unknown;
    }
}
