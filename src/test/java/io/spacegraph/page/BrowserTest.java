package io.spacegraph.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A person with a browser: the first page and the playground, on a desk and on a phone. What they look like is kept in {@code
 * target/screenshots}.
 */
@Tag("browser")
@QuarkusTest
@WithTestResource(GraphResource.class)
class BrowserTest {

    private static final Pattern ANY = Pattern.compile(".+");

    private static Browser browser;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isInstalled(), "Skipped: there is no /usr/bin/chromium (apt-get install chromium)");
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingIsAskedOfOthersAndNothingFailed() {
        List<String> strangers = browser.requests.stream()
                .filter(url -> !url.startsWith(Browser.address("/")) && !url.startsWith("data:"))
                .toList();
        List<String> complaints = List.copyOf(browser.complaints);
        System.out.println(browser.requests.size() + " requests, all to this host: "
                + browser.requests.stream()
                        .map(url -> url.replaceFirst("\\?.*", "?..."))
                        .distinct()
                        .toList());
        browser.requests.clear();
        browser.complaints.clear();
        assertEquals(List.of(), strangers);
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @CsvSource({"desktop, 1280, 800", "phone, 390, 844"})
    void theFirstPageSaysWhatThisIsAndHowFresh(String name, int width, int height) {
        browser.open("/", width, height, page -> {
            assertThat(page).hasTitle("Spacegraph");
            assertThat(page.getByRole(AriaRole.STATUS))
                    .containsText(Pattern.compile("Version \\d+ .* loaded on \\d+ "));
            assertThat(page.locator("#counts dd").first()).hasText(Pattern.compile("[\\d,]+"));
            assertThat(page.locator("#examples a")).hasCount(examples().size());
            assertFits(page);
            Browser.keep(page, "home-" + name);
            page.getByText("Who meets a listing rule?").click();
            assertThat(activeTab(page)).containsText("ListingRule");
        });
    }

    @ParameterizedTest
    @CsvSource({"desktop, 1280, 800", "phone, 390, 844"})
    void aDocumentIsReadAndItsQueryRun(String name, int width, int height) {
        browser.open("/", width, height, page -> {
            page.locator("a[href='docs/']").click();
            assertThat(page).hasTitle("Documentation · Spacegraph");
            assertFits(page);
            page.locator("main").getByText("Configuration").first().click();
            assertThat(page).hasTitle("Configuration · Spacegraph");
            assertFits(page);
            Browser.keep(page, "document-table-" + name);
            page.navigate(Browser.address("/docs/questions"));
            assertThat(page).hasTitle("Questions · Spacegraph");
            assertFits(page);
            Browser.keep(page, "document-" + name);
            page.getByText("Open in the playground").first().click();
            run(page);
            assertThat(answer(page)).containsText("220.46");
        });
    }

    @ParameterizedTest
    @CsvSource({"desktop, 1280, 800", "phone, 390, 844"})
    void anExampleIsRunAndTheDocsAreRead(String name, int width, int height) {
        browser.open("/graphiql/", width, height, page -> {
            assertThat(page).hasTitle("Spacegraph playground");
            assertThat(page.locator(".graphiql-tab")).hasCount(examples().size());
            assertFits(page);
            Browser.keep(page, "playground-" + name);
            tab(page, "CostLadder").click();
            run(page);
            assertThat(answer(page)).containsText("\"Nebula-1\"");
            assertThat(answer(page)).containsText("4137.31343283582");
            Browser.keep(page, "example-" + name);
            page.getByLabel("Show Documentation Explorer").click();
            assertThat(page.locator(".graphiql-doc-explorer")).containsText("Query");
            page.locator(".graphiql-doc-explorer")
                    .getByText("Query", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".graphiql-doc-explorer")).containsText("costLadder");
            assertFits(page);
            Browser.keep(page, "docs-" + name);
        });
    }

    @ParameterizedTest
    @CsvSource({"desktop, 1280, 800", "phone, 390, 844"})
    void aQueryInChineseIsTypedAndAnswered(String name, int width, int height) {
        browser.open("/graphiql/", width, height, page -> {
            write(page, "{ company(ref: {name: \"天兵科技\"}) { name } }");
            run(page);
            assertThat(answer(page)).containsText("\"Space Pioneer\"");
            Browser.keep(page, "chinese-" + name);
        });
    }

    @Test
    void aFieldIsCompleted() {
        browser.open("/graphiql/", 1280, 800, page -> {
            awaitSchema(page);
            write(page, "{ meta { ");
            page.keyboard().type("lo");
            assertThat(page.locator(".CodeMirror-hints")).containsText("loadedAt");
            Browser.keep(page, "completion-desktop");
            page.keyboard().press("Enter");
            assertThat(page.locator(".graphiql-query-editor .CodeMirror-code")).containsText("loadedAt");
            page.keyboard().type(" } }");
            run(page);
            assertThat(answer(page)).containsText(Pattern.compile("\"loadedAt\": \"20"));
        });
    }

    @ParameterizedTest
    @CsvSource({"desktop, 1280, 800", "phone, 390, 844"})
    void anErrorIsShown(String name, int width, int height) {
        browser.open("/graphiql/", width, height, page -> {
            write(page, "{ companies(first: 1000) { nodes { name } } }");
            run(page);
            assertThat(answer(page)).containsText("\"code\": \"BAD_ARGUMENT\"");
            assertThat(answer(page)).containsText("\"next\"");
            Browser.keep(page, "error-" + name);
        });
        // The browser itself notes each answer that is not 200.
        browser.complaints.removeIf(text -> text.contains("status of 400"));
    }

    /** As the page of SmallRye does; Chromium sends it as {@code application/json, application/json}. */
    @Test
    void aScriptThatSaysTheContentTypeTwiceIsAnswered() {
        browser.open("/", 1280, 800, page -> {
            Object status = page.evaluate("""
                    async () => {
                        const headers = new Headers({'Content-Type': 'application/json'});
                        headers.append('content-type', 'application/json');
                        const body = JSON.stringify({query: '{ __typename }'});
                        return (await fetch('/graphql', {method: 'POST', headers, body})).status;
                    }""");
            assertEquals(200, status);
        });
    }

    @Test
    void aLinkShowsWhatItsAuthorAsked() {
        String query =
                "query Named($name: String!) { company(ref: {name: $name}) { name } }\nquery Other { __typename }";
        String[] link = new String[1];
        browser.open(
                "/graphiql/?operationName=Named&query=" + encoded(query) + "&variables="
                        + encoded("{\"name\": \"长光卫星\"}"),
                1280,
                800,
                page -> {
                    assertThat(activeTab(page)).containsText("Named");
                    page.locator(".graphiql-query-editor .CodeMirror").click();
                    page.keyboard().press("Control+End");
                    page.keyboard().type("# edited");
                    page.waitForURL(url -> url.contains("edited"));
                    link[0] = page.url().substring(Browser.address("").length());
                });
        browser.open(link[0], 1280, 800, page -> {
            assertThat(page.locator(".graphiql-query-editor .CodeMirror-code")).containsText("# edited");
            page.locator(".graphiql-execute-button[aria-haspopup]").click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Named"))
                    .click();
            assertThat(answer(page)).containsText("\"Chang Guang Satellite\"");
            Browser.keep(page, "link-desktop");
        });
    }

    @Test
    void aLinkThatIsTooLongForAServerStillWorks() {
        String[] link = new String[1];
        browser.open("/graphiql/", 1280, 800, page -> {
            write(page, "{ meta { version } } #" + "x".repeat(5000));
            page.waitForURL(url -> url.contains("#query="));
            link[0] = page.url().substring(Browser.address("").length());
        });
        browser.open(link[0], 1280, 800, page -> {
            run(page);
            assertThat(answer(page)).containsText("\"version\"");
        });
    }

    @Test
    void bothPagesAreDarkWhereTheSystemIsAndAsTheReaderSays() {
        NewContextOptions dark =
                new NewContextOptions().setViewportSize(1280, 800).setColorScheme(ColorScheme.DARK);
        browser.open("/", dark, page -> {
            assertTrue(brightness(page) < 60, "dark as the system is");
            Browser.keep(page, "home-dark");
            page.locator("#theme").click();
            assertThat(page.locator("#theme")).hasText("Theme: light");
            assertTrue(brightness(page) > 200, "light as the reader says");
            page.navigate(Browser.address("/graphiql/"));
            assertThat(page.locator("body.graphiql-light")).isVisible();
            assertTrue(brightness(page) > 200, "light in the playground too");
            page.getByLabel("Open settings dialog").click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Dark").setExact(true))
                    .click();
            assertTrue(brightness(page) < 60, "dark again");
            Browser.keep(page, "settings-dark");
            page.keyboard().press("Escape");
            run(page);
            assertThat(answer(page)).containsText("220.46");
            Browser.keep(page, "example-dark");
        });
    }

    /** The files of the examples. */
    private static List<Path> examples() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/web/playground/examples"))) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator activeTab(Page page) {
        return page.locator(".graphiql-tab-active");
    }

    private static Locator answer(Page page) {
        return page.locator(".result-window .CodeMirror-code");
    }

    private static void run(Page page) {
        page.locator(".graphiql-execute-button").click();
        assertThat(answer(page)).containsText(ANY);
    }

    private static void awaitSchema(Page page) {
        page.getByLabel("Show Documentation Explorer").click();
        assertThat(page.locator(".graphiql-doc-explorer")).containsText("Query");
        page.getByLabel("Hide Documentation Explorer").click();
    }

    /** Types it into the editor in the place of what is there. */
    private static void write(Page page, String query) {
        page.locator(".graphiql-query-editor .CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(query);
    }

    private static void assertFits(Page page) {
        assertEquals(
                true,
                page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                "nothing is wider than the window");
    }

    private static double brightness(Page page) {
        Object red = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]");
        return Double.parseDouble(String.valueOf(red));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
