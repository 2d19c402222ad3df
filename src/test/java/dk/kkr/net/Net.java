package dk.kkr.net;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what two builds printed. */
public final class Net {
    private final List<Wanted> wanted;
    private final Set<Wanted> found = new HashSet<>();
    private final Map<String, List<Difference>> unwanted = new TreeMap<>();
    private int differing;

    Net(List<Wanted> wanted) {
        this.wanted = wanted;
    }

    /**
     * Prints the differences that are not wanted; the exit status is 1 where there are some.
     *
     * @param arguments the folders of both builds, and the list of wanted differences
     */
    public static void main(String[] arguments) throws IOException {
        Net net = new Net(Wanted.in(Path.of(arguments[2])));
        Printed before = Printed.in(Path.of(arguments[0]));
        Printed now = Printed.in(Path.of(arguments[1]));
        net.compare(before, now);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(net.report(now.dumps().size()));
        out.flush();
        System.exit(net.unwanted.isEmpty() ? 0 : 1);
    }

    void compare(Printed before, Printed now) {
        Set<String> dumps = new TreeSet<>(before.dumps());
        dumps.addAll(now.dumps());
        for (String dump : dumps) {
            if (!before.agrees(now, dump)) {
                differing++;
                compare(dump, before.facts(dump, now), now.facts(dump, before));
            }
        }
    }

    private void compare(String dump, Map<String, String> before, Map<String, String> now) {
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        boolean sameFacts = true;
        for (String path : paths) {
            String old = before.getOrDefault(path, "");
            if (!old.equals(now.getOrDefault(path, ""))) {
                sameFacts = false;
                add(new Difference(dump, path, old, now.getOrDefault(path, "")));
            }
        }
        if (sameFacts) {
            add(new Difference(dump, "bytes", "", "other bytes that say the same, or another order"));
        }
    }

    private void add(Difference difference) {
        boolean isWanted = false;
        for (Wanted each : wanted) {
            if (each.names(difference)) {
                found.add(each);
                isWanted = true;
            }
        }
        if (!isWanted) {
            unwanted.computeIfAbsent(difference.dump(), dump -> new ArrayList<>())
                    .add(difference);
        }
    }

    /**
     * The differences that nobody named, dump by dump, then the number of each kind, then what was named but does not
     * differ.
     */
    String report(int dumps) {
        StringBuilder report = new StringBuilder();
        Map<String, Integer> kinds = new TreeMap<>();
        unwanted.forEach((dump, differences) -> {
            report.append(dump).append('\n');
            for (Difference each : differences) {
                report.append(each.shown());
                kinds.merge(each.kind(), 1, Integer::sum);
            }
        });
        kinds.forEach(
                (kind, count) -> report.append(count).append(" × ").append(kind).append('\n'));
        for (Wanted each : wanted) {
            if (!found.contains(each)) {
                report.append("named, but no difference any more: ")
                        .append(each)
                        .append('\n');
            }
        }
        return report.append(dumps)
                .append(" dumps, of which ")
                .append(differing)
                .append(" differ and ")
                .append(unwanted.size())
                .append(" in what is not named\n")
                .toString();
    }
}
