package dk.kkr.archive;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which files of a folder are dumps: globs like those of ripgrep and .gitignore. A glob without a slash is matched
 * against the name, one with a slash against the path below the given folder.
 */
public final class DumpFilter {
    private static final List<String> DEFAULT = List.of("*.txt", "*.pdf");

    /** Windows programs write {@code REFERAT.TXT}. */
    private static final List<String> DEFAULT_IN_ANY_CASE = List.of("*.[tT][xX][tT]", "*.[pP][dD][fF]");

    private final List<String> globs;
    private final List<PathMatcher> included;
    private final List<PathMatcher> excluded;

    /**
     * A filter.
     *
     * @param include globs of files, empty for those that end in .txt or .pdf
     * @param exclude globs of files and folders
     * @throws java.util.regex.PatternSyntaxException if one is not a glob
     */
    public DumpFilter(List<String> include, List<String> exclude) {
        this.globs = include.isEmpty() ? DEFAULT : include;
        this.included = matchers(include.isEmpty() ? DEFAULT_IN_ANY_CASE : include);
        this.excluded = matchers(exclude);
    }

    /** The globs of files, for people. */
    String describe() {
        return String.join(" or ", globs);
    }

    /** @param path below the given folder */
    boolean includes(Path path) {
        return included.stream().anyMatch(glob -> glob.matches(path));
    }

    boolean excludes(Path path) {
        return isHidden(path) || excluded.stream().anyMatch(glob -> glob.matches(path));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static List<PathMatcher> matchers(List<String> globs) {
        return globs.stream().flatMap(DumpFilter::matchersOf).toList();
    }

    private static Stream<PathMatcher> matchersOf(String glob) {
        String trimmed = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + trimmed);
        if (!trimmed.contains("/")) {
            return Stream.of(path -> matcher.matches(path.getFileName()));
        }
        // Java's **/ needs at least one folder; everybody else's matches none, too.
        return trimmed.startsWith("**/")
                ? Stream.concat(Stream.of(matcher), matchersOf(trimmed.substring("**/".length())))
                : Stream.of(matcher);
    }
}
