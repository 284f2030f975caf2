package mn.biyelelt.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.RemovePlan;
import mn.biyelelt.domain.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeldChangesTest {

    private final BreakableLog log = new BreakableLog();
    private final List<Optional<Throwable>> told = new ArrayList<>();
    private final HeldChanges held = new HeldChanges(log, UncheckedIOException.class::isInstance, told::add);

    @Test
    void whatIsRefusedWaitsAndIsGivenAgainInItsOrder() {
        CompletionStage<Long> first = held.append(change(1));
        log.doNext();
        log.broken = true;
        CompletionStage<Long> second = held.append(change(2));
        CompletionStage<Long> third = held.append(change(3));
        log.doNext();
        log.doNext();
        CompletionStage<Long> fourth = held.append(change(4));

        assertThat(first).isCompletedWithValue(1L);
        assertThat(List.of(second, third, fourth)).noneMatch(stage -> stage.toCompletableFuture().isDone());
        assertThat(held.unsaved()).containsExactly(change(2), change(3), change(4));
        assertThat(told).singleElement().matches(Optional::isPresent);

        log.broken = false;
        held.retry(log::mended).toCompletableFuture().join();
        log.doAll();

        assertThat(log.lasting).containsExactly(change(1), change(2), change(3), change(4));
        assertThat(fourth).isCompletedWithValue(4L);
        assertThat(held.unsaved()).isEmpty();
        assertThat(told).last().isEqualTo(Optional.empty());
    }

    @Test
    void everythingGoesOnWaitingIfTheTroubleLasts() {
        log.broken = true;
        held.append(change(1));
        log.doNext();

        CompletionStage<Void> retry = held.retry(
                () -> CompletableFuture.failedFuture(new UncheckedIOException(new IOException("still gone"))));

        assertThatThrownBy(() -> retry.toCompletableFuture().join()).hasRootCauseMessage("still gone");
        assertThat(held.unsaved()).containsExactly(change(1));
    }

    @Test
    void aChangeThatCanNeverBeTakenFailsAtOnce() {
        log.wrong = true;
        CompletionStage<Long> refused = held.append(change(1));
        log.doNext();

        assertThat(refused).isCompletedExceptionally();
        assertThat(held.unsaved()).isEmpty();
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void everyChangeBecomesLastingOnceAndInOrder(long seed) {
        var random = new Random(seed);
        var given = new ArrayList<WorkspaceChange>();
        for (int i = 0; i < 300; i++) {
            switch (random.nextInt(8)) {
                case 0 -> log.broken = true;
                case 1 -> {
                    log.doAll();
                    log.broken = random.nextInt(4) == 0;
                    held.retry(log::mended);
                }
                case 2, 3, 4 -> log.doNext();
                default -> {
                    given.add(change(i));
                    held.append(change(i));
                }
            }
        }
        log.doAll();
        log.broken = false;
        held.retry(log::mended);
        log.doAll();

        assertThat(log.lasting).as("seed " + seed).isEqualTo(given);
        assertThat(held.unsaved()).as("seed " + seed).isEmpty();
    }

    static LongStream everyChangeBecomesLastingOnceAndInOrder() {
        return LongStream.range(0, 200);
    }

    private static WorkspaceChange change(long number) {
        return new RemovePlan(new PlanId(new UUID(0, number)));
    }

    /// Does what it is given later, in order; once it refused, it refuses until it is mended, as a workspace does.
    private static final class BreakableLog implements ChangeLog {

        private final List<WorkspaceChange> lasting = new ArrayList<>();
        private final Deque<Runnable> queue = new ArrayDeque<>();
        private boolean broken;
        private boolean refusing;
        private boolean wrong;

        @Override
        public CompletionStage<Long> append(WorkspaceChange change) {
            var answer = new CompletableFuture<Long>();
            queue.add(() -> take(change, answer));
            return answer;
        }

        private void take(WorkspaceChange change, CompletableFuture<Long> answer) {
            if (wrong) {
                answer.completeExceptionally(new IllegalStateException("no such plan"));
            } else if (broken || refusing) {
                refusing = true;
                answer.completeExceptionally(new UncheckedIOException(new IOException("gone")));
            } else {
                lasting.add(change);
                answer.complete((long) lasting.size());
            }
        }

        CompletionStage<Boolean> mended() {
            refusing = false;
            return CompletableFuture.completedFuture(true);
        }

        void doNext() {
            if (!queue.isEmpty()) {
                queue.remove().run();
            }
        }

        void doAll() {
            while (!queue.isEmpty()) {
                queue.remove().run();
            }
        }
    }
}
