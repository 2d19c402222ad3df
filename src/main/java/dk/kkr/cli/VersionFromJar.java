package dk.kkr.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version and commit from the jar's manifest, which Maven writes, and the Java that runs it. */
final class VersionFromJar implements IVersionProvider {
    private static final String MANIFEST = "/META-INF/MANIFEST.MF";
    private static final Attributes.Name COMMIT = new Attributes.Name("Kkr-Commit");

    /** The first line is only the program and its version. */
    @Override
    public String[] getVersion() {
        Attributes manifest = read();
        return new String[] {
            "kkr " + find(manifest, Attributes.Name.IMPLEMENTATION_VERSION).orElse("(not run from its jar)"),
            "commit " + find(manifest, COMMIT).orElse("unknown"),
            "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vm.name") + ", "
                    + System.getProperty("java.vendor") + ")"
        };
    }

    /**
     * The manifest's attributes. Read as a resource, since a runtime image has no jar; the jar or module that was
     * started comes first.
     */
    private static Attributes read() {
        try (InputStream manifest = VersionFromJar.class.getResourceAsStream(MANIFEST)) {
            return manifest == null ? new Attributes() : new Manifest(manifest).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own manifest cannot be read", e);
        }
    }

    /** Ignores a library's manifest, which comes first where kkr is not in a jar. */
    private static Optional<String> find(Attributes manifest, Attributes.Name name) {
        return manifest.containsKey(COMMIT)
                ? Optional.ofNullable(manifest.getValue(name)).filter(value -> !value.isEmpty())
                : Optional.empty();
    }
}
