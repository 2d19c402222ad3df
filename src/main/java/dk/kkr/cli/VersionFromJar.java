package dk.kkr.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest, which Maven writes. */
final class VersionFromJar implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(VersionFromJar.class.getPackage().getImplementationVersion())
                .orElse("(not run from its jar)");
        return new String[] {"kkr " + version};
    }
}
