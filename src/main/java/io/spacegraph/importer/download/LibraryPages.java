package io.spacegraph.importer.download;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.report.ImportProgress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list of Launch Library, page by page, each a file. A fetch that stops goes on at its next page. */
final class LibraryPages {
    private static final JsonFactory JSON = new JsonFactory();

    private final PageFolder folder;
    private final Transfer transfer;
    private final int most;
    private final ImportProgress progress;

    LibraryPages(Path folder, Transfer transfer, int most, ImportProgress progress) {
        this.folder = new PageFolder(folder);
        this.transfer = transfer;
        this.most = most;
        this.progress = progress;
    }

    Path fetch(URI first) {
        PagesSoFar pages = PagesSoFar.in(folder.part()).map(this::goOn).orElseGet(() -> begin(first));
        while (pages.next() != null && pages.done() < most) {
            pages = pages.and(page(pages.done() + 1, pages.next()));
            pages.write(folder.part());
        }
        if (pages.next() != null) {
            progress.say("Stops after %d pages, as --max-pages says; the list goes on at %s"
                    .formatted(pages.done(), pages.next()));
        }
        return folder.finish(pages.done());
    }

    private PagesSoFar goOn(PagesSoFar pages) {
        if (pages.done() > 0) {
            progress.say(
                    "Goes on after page %d of the fetch that was begun at %s".formatted(pages.done(), pages.begun()));
        }
        return pages;
    }

    private PagesSoFar begin(URI first) {
        folder.begin();
        PagesSoFar none = PagesSoFar.none(first);
        none.write(folder.part());
        return none;
    }

    private @Nullable URI page(int number, URI address) {
        KeptFile page = folder.page(number);
        transfer.fetch(page, List.of(address));
        try {
            return next(page).map(address::resolve).orElse(null);
        } catch (IOException | IllegalArgumentException e) {
            page.delete();
            throw new FeedException(address + ": is no page of a list of Launch Library: " + Wording.of(e), e);
        }
    }

    private static Optional<String> next(KeptFile page) throws IOException {
        Optional<String> next = Optional.empty();
        try (JsonParser parser = JSON.createParser(page.path().toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no JSON object");
            }
            // To the end, so that a truncated page is detected.
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isNext = "next".equals(parser.currentName());
                if (parser.nextToken() == JsonToken.VALUE_STRING && isNext) {
                    next = Optional.of(parser.getText());
                }
                parser.skipChildren();
            }
        }
        return next;
    }
}
