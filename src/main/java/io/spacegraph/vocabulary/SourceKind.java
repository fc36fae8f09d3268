package io.spacegraph.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What kind of document a source is. */
@Enum("SourceKind")
@Description("What kind of document a source is.")
public enum SourceKind {
    /** A filing. */
    @Description("A filing.")
    FILING,
    /** A law or a plan. */
    @Description("A law or a plan.")
    LAW_OR_PLAN,
    /** A press release. */
    @Description("A press release.")
    PRESS_RELEASE,
    /** An article. */
    @Description("An article.")
    ARTICLE,
    /** A broker's note. */
    @Description("A broker's note.")
    BROKER_NOTE,
    /** A speech or talk. */
    @Description("A speech or talk.")
    SPEECH,
    /** A dataset. */
    @Description("A dataset.")
    DATASET,
    /** A blog page or post. */
    @Description("A blog page or post.")
    BLOG
}
