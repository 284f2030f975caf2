package mn.biyelelt.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestBoxTest {

    @TempDir
    private Path folder;

    @Test
    void theSecondLeavesItsWishAndTheFirstGetsItOnce() throws IOException {
        try (RequestBox first = RequestBox.take(folder).orElseThrow()) {
            assertThat(RequestBox.take(folder)).isEmpty();
            RequestBox.leave(folder, "/өгөгдөл/Төлөвлөгөө.mv.db");

            assertThat(first.collect()).hasValue("/өгөгдөл/Төлөвлөгөө.mv.db");
            assertThat(first.collect()).isEmpty();
        }
        assertThat(RequestBox.take(folder)).isPresent().get().satisfies(RequestBox::close);
    }

    @Test
    void aWishOfAnEarlierDayIsForgotten() throws IOException {
        RequestBox.leave(folder, "өчигдрийн");
        try (RequestBox box = RequestBox.take(folder).orElseThrow()) {
            assertThat(box.collect()).isEmpty();
        }
    }

    @Test
    void aWatchingBoxHandsWishesOver() throws IOException, InterruptedException {
        var got = new AtomicReference<String>();
        var arrived = new CountDownLatch(1);
        try (RequestBox box = RequestBox.take(folder).orElseThrow()) {
            box.watch(wish -> {
                got.set(wish);
                arrived.countDown();
            });
            RequestBox.leave(folder, "");
            assertThat(arrived.await(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(got.get()).isEmpty();
    }

    @Test
    void aStartMetByAnEndingProgramTakesItsPlace() throws IOException {
        var taken = new CompletableFuture<Optional<RequestBox>>();
        try (RequestBox ending = RequestBox.take(folder).orElseThrow()) {
            ending.watch(_ -> {
            });
            ending.ignore();
            Thread.ofPlatform().start(() -> {
                try {
                    taken.complete(RequestBox.takeOrLeave(folder, "маргаашийн"));
                } catch (IOException e) {
                    taken.completeExceptionally(e);
                }
            });
            // its note is there: it has met the lock
            while (!Files.exists(folder.resolve("window.request"))) {
                Thread.onSpinWait();
            }
        }
        try (RequestBox box = taken.join().orElseThrow()) {
            assertThat(box.collect()).isEmpty();
        }
    }

    @Test
    void aStartWhoseWishIsTakenEnds() throws IOException {
        try (RequestBox first = RequestBox.take(folder).orElseThrow()) {
            var got = new CompletableFuture<String>();
            first.watch(got::complete);
            assertThat(RequestBox.takeOrLeave(folder, "хүсэлт")).isEmpty();
            assertThat(got.join()).isEqualTo("хүсэлт");
        }
    }
}
