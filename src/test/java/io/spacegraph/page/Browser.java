package io.spacegraph.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The Chromium of this machine, and all that its pages asked for and complained about. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int PATIENCE = 40_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** The address of each request. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    /** Each error of a console, and each that no script caught. */
    final List<String> complaints = new CopyOnWriteArrayList<>();

    Browser() {
        // A busy machine plans a statement for longer than a user would wait.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM);
    }

    /** Shows a page of the server to the test, in a window of that size. */
    void open(String path, int width, int height, Consumer<Page> test) {
        open(path, new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height), test);
    }

    void open(String path, com.microsoft.playwright.Browser.NewContextOptions options, Consumer<Page> test) {
        try (BrowserContext context = chromium.newContext(options)) {
            context.setDefaultTimeout(PATIENCE);
            Page page = context.newPage();
            page.onRequest(request -> requests.add(request.url()));
            page.onConsoleMessage(this::note);
            page.onPageError(complaints::add);
            page.navigate(address(path));
            test.accept(page);
        }
    }

    /** Where the server shows the path. */
    static String address(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    /** Keeps what the page looks like, for a person to judge. */
    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " at " + message.location());
        }
    }
}
