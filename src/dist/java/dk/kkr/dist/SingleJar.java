package dk.kkr.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Merges kkr's jar and its libraries into one that starts by itself. Each library's licence and notice goes into a
 * folder of its own, files that name services are put together, and two different files of one name are an error:
 * nothing is lost silently. The same jars give the same bytes.
 */
public final class SingleJar {
    private static final String META = "META-INF/";
    private static final String SERVICES = META + "services/";
    private static final String LIBRARIES = META + "libraries/";
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Manifest manifest = new Manifest();

    private SingleJar() {}

    /**
     * Writes the jar.
     *
     * @param args the jar to write, the shell script to put in front of it, a folder of licences that the jars lack,
     *     kkr's jar, the libraries
     */
    public static void main(String[] args) throws IOException {
        SingleJar merged = new SingleJar();
        List<Path> jars = Arrays.stream(args).skip(3).map(Path::of).toList();
        merged.addMain(jars.get(0));
        for (Path library : jars.subList(1, jars.size()).stream().sorted().toList()) {
            merged.addLibrary(library);
        }
        merged.addLicences(Path.of(args[2]));
        merged.write(Path.of(args[0]), Files.readAllBytes(Path.of(args[1])));
    }

    private void addMain(Path jar) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            manifest.getMainAttributes().putAll(opened.getManifest().getMainAttributes());
            manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
            manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
            addEntries(opened, "kkr");
        }
    }

    private void addLibrary(Path jar) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            addEntries(opened, jar.getFileName().toString().replaceFirst("\\.jar$", ""));
        }
    }

    private void addLicences(Path folder) throws IOException {
        try (DirectoryStream<Path> licences = Files.newDirectoryStream(folder)) {
            for (Path licence : licences) {
                add(LIBRARIES + licence.getFileName(), Files.readAllBytes(licence));
            }
        }
    }

    private void addEntries(JarFile jar, String owner) throws IOException {
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (!entry.isDirectory() && isKept(entry.getName())) {
                try (InputStream content = jar.getInputStream(entry)) {
                    add(placeOf(entry.getName(), owner), content.readAllBytes());
                }
            }
        }
    }

    /** A module's description, an index or a signature is true of its own jar only. */
    private static boolean isKept(String name) {
        return !name.endsWith("module-info.class")
                && !name.equals(JarFile.MANIFEST_NAME)
                && !name.equals(META + "INDEX.LIST")
                && !name.startsWith(META + "maven/")
                && !name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static String placeOf(String name, String owner) {
        boolean isOwnOfLibrary = !name.contains("/") && !name.endsWith(".class")
                || name.startsWith(META) && !name.startsWith(SERVICES) && !name.startsWith(META + "versions/");
        return isOwnOfLibrary ? LIBRARIES + owner + "/" + name.replaceFirst("^" + META, "") : name;
    }

    private void add(String name, byte[] content) throws IOException {
        byte[] earlier = files.put(name, content);
        if (earlier == null || Arrays.equals(earlier, content)) {
            return;
        }
        if (!name.startsWith(SERVICES)) {
            throw new IOException("two libraries have different files '" + name + "'");
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(earlier);
        both.write('\n');
        both.write(content);
        files.put(name, both.toByteArray());
    }

    private void write(Path jar, byte[] script) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar)) {
            out.write(script);
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                manifest.write(bytes);
                write(zip, JarFile.MANIFEST_NAME, bytes.toByteArray());
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    write(zip, file.getKey(), file.getValue());
                }
            }
        }
        Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
