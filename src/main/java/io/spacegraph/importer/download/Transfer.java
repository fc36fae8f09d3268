package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.report.ImportProgress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import me.tongfei.progressbar.ProgressBar;

/** Brings files to the disk: only what has changed, from where a broken transfer ended, and whole or not at all. */
final class Transfer {
    private static final int BUFFER = 1 << 16;

    private final Http http;
    private final Feed feed;
    private final SizeLimit limit;
    private final ImportProgress progress;

    Transfer(Http http, Feed feed, SizeLimit limit, ImportProgress progress) {
        this.http = http;
        this.feed = feed;
        this.limit = limit;
        this.progress = progress;
    }

    /**
     * Fetches a file from the first place where it is.
     *
     * @throws FeedException if it is at none of them, breaks off, is too large, or is something else than a file of the feed
     */
    void fetch(KeptFile file, List<URI> places) {
        Iterator<URI> left = places.iterator();
        boolean found = false;
        while (!found) {
            URI place = left.next();
            found = fetch(file, place, left.hasNext());
        }
    }

    private boolean fetch(KeptFile file, URI address, boolean mayBeAbsent) {
        Optional<String> rest = file.part().edition(address).flatMap(Edition::forRest);
        if (rest.isPresent() && file.part().size() > 0) {
            return ask(file, address, file.part().size(), rest(file.part().size(), rest.get()), mayBeAbsent);
        }
        Map<String, String> headers =
                new TreeMap<>(file.edition(address).map(Edition::unlessSame).orElse(Map.of()));
        headers.put("Accept-Encoding", "gzip");
        return ask(file, address, 0, headers, mayBeAbsent);
    }

    /** What was packed is kept unpacked, so its rest is asked for unpacked. */
    private static Map<String, String> rest(long from, String edition) {
        return Map.of("Range", "bytes=" + from + "-", "If-Range", edition, "Accept-Encoding", "identity");
    }

    private boolean ask(KeptFile file, URI address, long from, Map<String, String> headers, boolean mayBeAbsent) {
        try (Answer answer = http.get(address, headers)) {
            if (answer.status() == 200) {
                anew(file, address, answer, from);
            } else if (answer.status() == 206) {
                rest(file, answer, from);
            } else if (answer.status() == 304) {
                same(file, answer, "");
            } else if (answer.status() == 416 && from > 0) {
                file.part().delete();
                return fetch(file, address, mayBeAbsent);
            } else if (answer.status() == 404 && mayBeAbsent) {
                return false;
            } else {
                other(file, answer);
            }
            return true;
        }
    }

    private void anew(KeptFile file, URI address, Answer answer, long from) {
        if (from > 0) {
            progress.say(file.name() + ": begins anew; the file has changed, or the server cannot go on within it");
        }
        file.part().begin(Edition.of(address, answer.headers()));
        receive(file, answer, 0, answer.isPacked() ? -1 : answer.length());
    }

    private void rest(KeptFile file, Answer answer, long from) {
        ContentRange range = ContentRange.of(answer);
        if (from == 0 || answer.isPacked() || range.from() != from) {
            file.part().delete();
            throw new FeedException(
                    "%s: gave another part of the file than was asked for (%s); the same command begins anew"
                            .formatted(answer.address(), Wording.excerpt(range.text())));
        }
        progress.say("%s: goes on after %s".formatted(file.name(), Wording.bytes(from)));
        receive(file, answer, from, range.total());
    }

    private void same(KeptFile file, Answer answer, String words) {
        if (file.size() == 0) {
            throw new FeedException("%s: answered %d, nothing has changed, but there is no %s. %s"
                    .formatted(answer.address(), answer.status(), file.path(), words));
        }
        progress.say((file.name() + ": has not changed, the kept file is used. " + words).strip());
    }

    private void other(KeptFile file, Answer answer) {
        String text = answer.text();
        if (FeedSign.isUnchanged(feed, text)) {
            same(file, answer, Wording.excerpt(text));
            return;
        }
        throw new FeedException(
                "%s: answered %d: %s".formatted(answer.address(), answer.status(), Wording.excerpt(text)));
    }

    /** @param total how many bytes the whole file has; -1 if that is not known */
    private void receive(KeptFile file, Answer answer, long from, long total) {
        KeptFile part = file.part();
        try (ProgressBar bar = progress.beginBytes("Fetching " + file.name(), total)) {
            String address = answer.address().toString();
            limit.check(address, Math.max(total, answer.length()));
            limit.take(address, from);
            bar.stepTo(from);
            copy(answer, part, bar);
        } catch (FeedException tooLarge) {
            part.delete();
            throw tooLarge;
        } catch (IOException e) {
            throw broken(part, answer, total, Wording.of(e));
        }
        if (total >= 0 && part.size() != total) {
            throw broken(part, answer, total, "the server ended it");
        }
        keep(file, answer);
    }

    private void copy(Answer answer, KeptFile part, ProgressBar bar) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = part.append()) {
            InputStream in = answer.content();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                limit.take(answer.address().toString(), count);
                out.write(buffer, 0, count);
                bar.stepBy(count);
            }
        }
    }

    private FeedException broken(KeptFile part, Answer answer, long total, String why) {
        long size = part.size();
        boolean goesOn = size > 0 && size < (total < 0 ? Long.MAX_VALUE : total) && part.isResumable();
        if (!goesOn) {
            part.delete();
        }
        return new FeedException("%s: broke off after %s%s: %s. %s"
                .formatted(
                        answer.address(),
                        Wording.bytes(size),
                        total < 0 ? "" : " of " + Wording.bytes(total),
                        why,
                        goesOn
                                ? "They are kept, and the same command goes on from there."
                                : "The same command begins anew."));
    }

    private void keep(KeptFile file, Answer answer) {
        String head = file.part().head();
        if (FeedSign.isOf(feed, head)) {
            progress.say("%s: %s fetched"
                    .formatted(file.name(), Wording.bytes(file.part().size())));
            file.part().replace(file);
            return;
        }
        file.part().delete();
        if (!FeedSign.isUnchanged(feed, head)) {
            throw new FeedException(
                    "%s: gave no file of %s, but: %s".formatted(answer.address(), feed.word(), Wording.excerpt(head)));
        }
        same(file, answer, Wording.excerpt(head));
    }
}
