package io.spacegraph.answers.capital;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What money is added up by. */
@Enum("CapitalKey")
@Description("What money is added up by.")
public enum CapitalKey {
    /** The ownership classes of a round's investors; several are one key, for no source says who gave how much. */
    @Description(
            "The ownership classes of a round's investors; several are one key, for no source says who gave how much.")
    OWNERSHIP_CLASS,
    /** Each investor; a round counts whole for each of its investors, so these rows overlap. */
    @Description("Each investor; a round counts whole for each of its investors, so these rows overlap.")
    INVESTOR,
    /** The company that raised it. */
    @Description("The company that raised it.")
    COMPANY,
    /** The series of the round. */
    @Description("The series of the round.")
    SERIES,
    /** The year in which the round was announced, else closed. */
    @Description("The year in which the round was announced, else closed.")
    YEAR,
    /** The country of the company that raised it. */
    @Description("The country of the company that raised it.")
    COUNTRY,
    /** The kind of company that raised it. */
    @Description("The kind of company that raised it.")
    KIND
}
