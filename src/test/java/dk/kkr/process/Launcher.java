package dk.kkr.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The launcher in a folder of its own, with a jar that stands for the classes under test: it has nothing to build. */
final class Launcher {
    private Launcher() {}

    /** The script to run. */
    static Path installIn(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("target/launcher"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "dk.kkr.cli.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        new JarOutputStream(Files.newOutputStream(folder.resolve("target/launcher/kkr.jar")), manifest).close();
        return Files.copy(Path.of("kkr"), folder.resolve("kkr"));
    }

    private static String classPath() {
        return Kkr.classPath().stream()
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }
}
