package io.spacegraph.ipo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What to order by. */
@Enum("IpoOrderBy")
@Description("What to order by.")
public enum IpoOrderBy {
    /** When its last step was taken. */
    @Description("When its last step was taken.")
    LAST_EVENT,
    /** How long its state has lasted. */
    @Description("How long its state has lasted.")
    DAYS_IN_STATE,
    /** The name of its company. */
    @Description("The name of its company.")
    COMPANY
}
