package io.spacegraph.page;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.spacegraph.http.wire.Sha256;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A document as an HTML page.
 *
 * @param html the whole page
 * @param etag the strong entity tag of its text, in quotes
 */
record DocPage(String html, String etag) {

    private static final List<Extension> GITHUB = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(GITHUB).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(GITHUB).build();
    private static final Pattern TITLE = Pattern.compile("^# (.+)$", Pattern.MULTILINE);

    /** Title, scripts, styles, content. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · Spacegraph</title>
                <link rel="icon" href="../icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="%s">
                <script type="module" src="%s"></script>
              </head>
              <body>
                <header>
                  <a class="title" href="../"><img src="../icon.svg" alt="" width="28" height="28"> Spacegraph</a>
                  <button id="theme" type="button">Theme: system</button>
                </header>
                <nav><a href="./">Documentation</a> · <a href="../graphiql/">Playground</a></nav>
                <main>
            %s    </main>
              </body>
            </html>
            """;

    static DocPage of(DocFile file, Bundle bundle) {
        Node document = PARSER.parse(file.text());
        document.accept(new DocLinks(file));
        String html =
                PAGE.formatted(title(file), bundle.style("docs"), bundle.script("docs"), RENDERER.render(document));
        return new DocPage(html, "\"" + Sha256.hex(html) + "\"");
    }

    private static String title(DocFile file) {
        Matcher heading = TITLE.matcher(file.text());
        return heading.find() ? heading.group(1) : file.path();
    }
}
