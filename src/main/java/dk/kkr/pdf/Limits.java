package dk.kkr.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How much work one PDF may make. A file of 430 bytes can call itself for ever, and one of a megabyte become a
 * gigabyte: none of them is an agenda, and the other files of a run must not wait for it.
 */
final class Limits {
    /** An agenda's page has some thousand. */
    private static final int MOST_OPERATORS = 4_000_000;

    /** Real ones save their state a dozen times, careless ones once for each picture. */
    private static final int DEEPEST = 5_000;

    private static final int MOST_PAGES = 5_000;

    /** A thousand pages of dense text. */
    private static final int MOST_CHARACTERS = 3_000_000;

    /** Thirty times a page of dense text. */
    private static final int MOST_OF_PAGE = 100_000;

    /** Asking for the time is dear. */
    private static final int OPERATORS_BETWEEN_LOOKS = 2_000;

    /** Of processor time, so that a busy machine refuses nothing. */
    private static final long LONGEST_NANOS = 12_000_000_000L;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long begin = threads.getCurrentThreadCpuTime();
    private int operators;
    private int characters;
    private int nextLook;

    /** @param work as much as so many simple operators make */
    void count(int work) {
        operators += work;
        if (operators > MOST_OPERATORS) {
            throw new TooMuchException("over " + MOST_OPERATORS / 1_000_000 + " million drawing operations");
        }
        if (operators >= nextLook) {
            nextLook = operators + OPERATORS_BETWEEN_LOOKS;
            checkTime();
        }
    }

    /** @param ofPage how many the page has so far */
    void countCharacter(int ofPage) {
        characters++;
        if (characters > MOST_CHARACTERS || ofPage > MOST_OF_PAGE) {
            throw new TooMuchException(
                    "over " + (ofPage > MOST_OF_PAGE ? "100,000 characters on a page" : "3 million characters"));
        }
    }

    void checkTime() {
        if (threads.getCurrentThreadCpuTime() - begin > LONGEST_NANOS) {
            throw new TooMuchException("reading it took over " + LONGEST_NANOS / 1_000_000_000L + " seconds");
        }
    }

    void checkDepth(int depth) {
        if (depth > DEEPEST) {
            throw new TooMuchException("over " + DEEPEST + " graphics states within each other");
        }
    }

    void checkPages(int pages) {
        if (pages > MOST_PAGES) {
            throw new TooMuchException(pages + " pages");
        }
    }
}
