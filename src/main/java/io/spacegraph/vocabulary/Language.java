package io.spacegraph.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The languages of names; a constant's {@link #tag} is its BCP 47 tag, which the files of {@code data/} use. */
@Enum("Language")
@Description("The language of a name.")
public enum Language {
    @Description("English.")
    EN("en"),
    @Description("Japanese.")
    JA("ja"),
    @Description("Korean.")
    KO("ko"),
    @Description("Chinese, in characters or in Latin letters.")
    ZH("zh"),
    @Description("Chinese in Latin letters (pinyin).")
    ZH_LATN("zh-Latn");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, such as {@code zh-Latn}. */
    public String tag() {
        return tag;
    }

    /** The language with the tag. */
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
