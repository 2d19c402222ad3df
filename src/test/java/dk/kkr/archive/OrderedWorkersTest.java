package dk.kkr.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class OrderedWorkersTest {
    private static final List<Integer> INPUTS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInOrder(int jobs) throws IOException {
        List<Integer> results = new ArrayList<>();

        new OrderedWorkers(jobs, () -> false)
                .run(
                        INPUTS,
                        input -> {
                            pause(input % 3);
                            return input;
                        },
                        results::add);

        assertThat(results).isEqualTo(INPUTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void fewResultsWait(int jobs) throws IOException {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        new OrderedWorkers(jobs, () -> false)
                .run(
                        INPUTS,
                        input -> {
                            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                            return input;
                        },
                        result -> {
                            pause(1);
                            waiting.decrementAndGet();
                        });

        assertThat(most.get()).isLessThanOrEqualTo(jobs * 8 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aStoppedRunEnds(int jobs) throws IOException {
        List<Integer> results = new ArrayList<>();

        new OrderedWorkers(jobs, () -> results.size() == 100).run(INPUTS, input -> input, results::add);

        assertThat(results).isEqualTo(INPUTS.subList(0, 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theFirstFailureEndsTheRun(int jobs) {
        assertThatThrownBy(() -> new OrderedWorkers(jobs, () -> false)
                        .run(
                                INPUTS,
                                input -> {
                                    throw new IOException("full");
                                },
                                result -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
