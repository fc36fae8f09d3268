package io.spacegraph.answers.support;

import io.spacegraph.answers.Values;
import io.spacegraph.model.Industry;
import io.spacegraph.model.Region;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.Countries;
import io.spacegraph.vocabulary.code.SupportStrength;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One way from a policy to somebody; {@link Support} has the rule of its strength.
 *
 * @param fact the policy's claim, what it names, and how that reaches the company
 */
record PolicyLink(Row fact, SupportStrength strength) {

    /** The country is taken where no region is known, and an industry that no source gives the company is only supposed. */
    static PolicyLink of(Row fact) {
        boolean derived = Boolean.TRUE.equals(fact.find("derived")) || "supposed".equals(fact.findText("through"));
        return new PolicyLink(fact, derived ? SupportStrength.INFERRED : strength(fact));
    }

    private static SupportStrength strength(Row fact) {
        String through = fact.findText("through");
        boolean region = through == null ? is(fact, Region.class) : through.equals("region");
        boolean industry = through == null ? is(fact, Industry.class) : through.equals("industry");
        if (region) {
            return SupportStrength.REGION_ONLY;
        } else if (industry) {
            return fact.getInteger("wider") == 0 ? SupportStrength.INDUSTRY_NAMED : SupportStrength.INFERRED;
        }
        return SupportStrength.DIRECT_NAMED;
    }

    private static boolean is(Row fact, Class<?> type) {
        return type.getSimpleName().equals(fact.getText("namedType"));
    }

    /** One tie for a policy and a company; without a company, one for each claim. */
    String key() {
        String company = fact.findText("company");
        return company == null ? fact.getText("claim") : fact.getText("policy") + " " + company;
    }

    PolicyLink stronger(PolicyLink other) {
        return other.strength.compareTo(strength) < 0 ? other : this;
    }

    /** The row at this place among the ties. */
    Map<String, Object> row(int position) {
        return new Values()
                .put("position", position)
                .put("policy", fact.getText("policy"))
                .put("named", fact.getText("named"))
                .put("company", fact.findText("company"))
                .put("strength", strength.name())
                .put("instrument", fact.findText("instrument"))
                .put("reason", reason())
                .put(
                        "claims",
                        Stream.concat(Stream.of(fact.getText("claim")), fact.texts("links").stream())
                                .toList())
                .map();
    }

    private String reason() {
        String names = fact.getText("policyName") + " names " + fact.getText("namedName");
        String through = fact.findText("through");
        if (through == null || through.equals("itself")) {
            return names + ".";
        }
        String company = fact.getText("companyName");
        boolean wider = fact.getInteger("wider") > 0;
        return names
                + switch (through) {
                    case "site" -> ", which " + company + " operates.";
                    case "industry" ->
                        (wider ? ", which holds an industry of " + company : ", in which " + company + " is active")
                                + within(company) + ".";
                    case "supposed" ->
                        within(company) + "; no source says in which industry " + company + " is active.";
                    default -> wider ? ", which holds the region of " + company + "." : ", where " + company + " is.";
                };
    }

    private String within(String company) {
        String area = fact.findText("area");
        return ", and holds in " + (area == null ? Countries.englishName(fact.getText("country")) : area) + ", where "
                + company + " is";
    }
}
