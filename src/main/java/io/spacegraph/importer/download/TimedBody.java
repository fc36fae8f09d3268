package io.spacegraph.importer.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The body of an answer as a stream; a read waits only so long for the next byte. The client's own waits for ever. */
final class TimedBody extends InputStream implements BodySubscriber<InputStream> {
    private final Duration silence;
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final Deque<ByteBuffer> current = new ArrayDeque<>();
    private volatile boolean ended;
    private volatile Flow.@Nullable Subscription subscription;

    /** Some bytes; or the end, with why it came too early. */
    private record Piece(
            List<ByteBuffer> bytes, boolean last, @Nullable Throwable failure) {}

    TimedBody(Duration silence) {
        this.silence = silence;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription made) {
        subscription = made;
        if (ended) {
            made.cancel();
        } else {
            made.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        pieces.add(new Piece(bytes, false, null));
    }

    @Override
    public void onError(Throwable failure) {
        pieces.add(new Piece(List.of(), true, failure));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece(List.of(), true, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasBytes()) {
            return -1;
        }
        ByteBuffer bytes = current.getFirst();
        int count = Math.min(length, bytes.remaining());
        bytes.get(into, offset, count);
        return count;
    }

    private boolean hasBytes() throws IOException {
        while (!ended) {
            while (!current.isEmpty() && !current.getFirst().hasRemaining()) {
                current.removeFirst();
                if (current.isEmpty()) {
                    more();
                }
            }
            if (!current.isEmpty()) {
                return true;
            }
            accept(next());
        }
        return false;
    }

    private void accept(Piece piece) throws IOException {
        if (piece.failure() != null) {
            throw new IOException(Wording.of(piece.failure()), piece.failure());
        }
        ended = piece.last();
        current.addAll(piece.bytes());
        if (!ended && current.isEmpty()) {
            more();
        }
    }

    private void more() {
        Flow.Subscription made = subscription;
        if (made != null) {
            made.request(1);
        }
    }

    private Piece next() throws IOException {
        try {
            Piece piece = pieces.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
            if (piece == null) {
                throw new HttpTimeoutException("no byte came for " + Wording.of(silence));
            }
            return piece;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the program was interrupted", e);
        }
    }

    @Override
    public void close() {
        ended = true;
        Flow.Subscription made = subscription;
        if (made != null) {
            made.cancel();
        }
    }
}
