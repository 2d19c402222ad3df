package dk.kkr.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.model.UnusableDumpException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryGuardTest {
    private final MemoryGuard guard = new MemoryGuard();
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void aDumpThatIsTooLargeByItselfIsTriedOnce() {
        assertThatThrownBy(() -> guard.run(0, this::tooLarge))
                .isInstanceOf(UnusableDumpException.class)
                .hasMessage(UnusableDumpException.TOO_LARGE);
        assertThat(tries).hasValue(1);
    }

    @Test
    void aSmallDumpBesideALargeOneIsTriedAgainWhenThatIsDone() throws Exception {
        CountDownLatch largeBegun = new CountDownLatch(1);
        CountDownLatch smallFailed = new CountDownLatch(1);
        AtomicInteger largeDone = new AtomicInteger();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<?> large = threads.submit(() -> guard.run(0, () -> {
                largeBegun.countDown();
                await(smallFailed);
                return largeDone.incrementAndGet();
            }));
            largeBegun.await();

            int doneBefore = guard.run(0, () -> {
                if (tries.incrementAndGet() == 1) {
                    smallFailed.countDown();
                    throw new OutOfMemoryError("of the large one");
                }
                return largeDone.get();
            });

            assertThat(doneBefore).isEqualTo(1);
            large.get();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void besideALargeOneNothingIsBegunOrHandedOn() throws Exception {
        CountDownLatch largeBegun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger largeDone = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> large =
                    threads.submit(() -> guard.run(Runtime.getRuntime().maxMemory(), () -> {
                        largeBegun.countDown();
                        await(goOn);
                        return largeDone.incrementAndGet();
                    }));
            largeBegun.await();
            Future<Integer> small = threads.submit(() -> guard.run(1, largeDone::get));
            goOn.countDown();
            guard.<String>guarded(result -> tries.set(largeDone.get())).accept("handed on");

            assertThat(small.get()).isEqualTo(1);
            assertThat(tries).hasValue(1);
            large.get();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void otherFailuresAreTheWorksOwn() {
        assertThatThrownBy(() -> guard.run(0, () -> {
                    tries.incrementAndGet();
                    throw new UnusableDumpException(3, "is no text");
                }))
                .hasMessage("is no text");
        assertThat(tries).hasValue(1);
    }

    private int tooLarge() {
        tries.incrementAndGet();
        throw new OutOfMemoryError("of this one");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
