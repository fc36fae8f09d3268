package io.spacegraph.model;

import io.spacegraph.value.CountryCode;
import io.spacegraph.value.Money;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.CompanyKind;
import io.spacegraph.vocabulary.code.OwnershipClass;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A company or any other organisation: a maker, an operator, an investor, an agency, a ministry.
 *
 * @param row what the statement returned for it
 */
@Type("Company")
@Description("A company or any other organisation: a maker, an operator, an investor, an agency, a ministry.")
public record Company(@Ignore Row row) implements Entity {
    @Description("What it mainly does; null if no source says.")
    public @Nullable CompanyKind getKind() {
        return row.findCode("kind", CompanyKind.class);
    }

    @Description("The class of its owners; UNKNOWN if no source says.")
    public @NonNull OwnershipClass getOwnershipClass() {
        return row.getCode("ownershipClass", OwnershipClass.class, OwnershipClass.UNKNOWN);
    }

    @Description("The country it belongs to.")
    public @Nullable CountryCode getCountry() {
        return CountryCode.find(row, "country");
    }

    @Description("When it was founded.")
    public @Nullable PartialDate getFounded() {
        return row.findDate("founded");
    }

    @Description("What it was last valued at.")
    public @Nullable Money getValuation() {
        return row.findMoney("valuation");
    }

    @Description(
            "The day that the valuation is of: the day that its source names, else the day it was said or published.")
    public @Nullable LocalDate getValuationAsOf() {
        return row.findDay("valuationAsOf");
    }

    @Description("The total that it has raised, as a source states it; never a sum of rounds.")
    public @Nullable Money getRaised() {
        return row.findMoney("raised");
    }

    @Description(
            "The day up to which the total is told: the day that its source names, else the day it was said or published.")
    public @Nullable LocalDate getRaisedAsOf() {
        return row.findDay("raisedAsOf");
    }
}
