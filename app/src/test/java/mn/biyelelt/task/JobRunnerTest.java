package mn.biyelelt.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobRunnerTest {

    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final List<Object> told = new ArrayList<>();
    private final JobRunner jobs = new JobRunner(workers::add, Runnable::run);

    @Test
    void progressAndResultAreDeliveredInOrder() {
        jobs.start(progress -> {
            progress.at(0.5);
            return "бэлэн";
        }, told::add, told::add);

        workers.remove().run();

        assertThat(told).containsExactly(0.5, new Outcome.Done<>("бэлэн"));
    }

    @Test
    void cancelledWorkStopsWhereItLooks() {
        Job job = jobs.start(progress -> {
            progress.stopIfCancelled();
            return "хэзээ ч үгүй";
        }, told::add);

        job.cancel();
        workers.remove().run();

        assertThat(told).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void aFailureComesBackAsAValue() {
        var broken = new IllegalStateException("broken");
        jobs.start(_ -> {
            throw broken;
        }, told::add);

        workers.remove().run();

        assertThat(told).containsExactly(new Outcome.Failed<>(broken));
    }

    @Test
    void ofManyOrdersOnlyTheFirstAndTheLastRunAndOnlyTheLastIsHeard() {
        var newest = new Newest<Integer>(jobs);
        for (int i = 0; i < 5; i++) {
            int order = i;
            newest.order(_ -> order, told::add);
        }
        int ran = 0;
        while (!workers.isEmpty()) {
            workers.remove().run();
            ran++;
        }

        assertThat(ran).isEqualTo(2);
        assertThat(told).containsExactly(new Outcome.Done<>(4));
    }

    @Test
    void aShortJobDoesNotWaitForLongOnes() throws InterruptedException {
        JobRunner background = JobRunner.inBackground(Runnable::run);
        int processors = Runtime.getRuntime().availableProcessors();
        var begun = new CountDownLatch(processors);
        var shortDone = new CountDownLatch(1);
        List<Job> computing = IntStream.range(0, processors).mapToObj(_ -> background.start(progress -> {
            begun.countDown();
            while (true) {
                progress.stopIfCancelled();
            }
        }, _ -> {
        })).toList();
        try {
            begun.await();
            background.start(_ -> true, _ -> shortDone.countDown());
            assertThat(shortDone.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            computing.forEach(Job::cancel);
        }
    }
}
