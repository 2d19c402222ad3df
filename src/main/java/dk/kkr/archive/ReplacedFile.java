package dk.kkr.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a new file takes over from the one that it is going to replace. */
record ReplacedFile(PosixFileAttributes attributes) {
    /** Empty where there is no such file, or the system has no modes. */
    static Optional<ReplacedFile> at(Path file) throws IOException {
        return Files.exists(file) && hasModes(file)
                ? Optional.of(new ReplacedFile(Files.readAttributes(file, PosixFileAttributes.class)))
                : Optional.empty();
    }

    /** Whether files have modes there, and folders can be opened: everywhere but on Windows. */
    static boolean hasModes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /**
     * Hands on group, permissions and owner to a file that is still empty, so that nobody can read what the replaced
     * one would not let them read. Where the new file cannot have the group, its own group may do no more than
     * everybody.
     */
    void handOnTo(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes own = view.readAttributes();
        boolean hasGroup = own.group().equals(attributes.group()) || isDone(() -> view.setGroup(attributes.group()));
        Set<PosixFilePermission> mode = hasGroup ? attributes.permissions() : permissionsWithoutGroup();
        if (!mode.equals(own.permissions())) {
            view.setPermissions(mode);
        }
        if (!own.owner().equals(attributes.owner())) {
            isDone(() -> view.setOwner(attributes.owner()));
        }
    }

    /** Only root may give files away, and others only to groups of their own. */
    private static boolean isDone(Change change) {
        try {
            change.make();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Set<PosixFilePermission> permissionsWithoutGroup() {
        Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
        mode.addAll(attributes.permissions());
        if (!mode.contains(PosixFilePermission.OTHERS_READ)) {
            mode.remove(PosixFilePermission.GROUP_READ);
        }
        if (!mode.contains(PosixFilePermission.OTHERS_WRITE)) {
            mode.remove(PosixFilePermission.GROUP_WRITE);
        }
        return mode;
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }
}
