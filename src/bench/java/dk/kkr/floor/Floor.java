package dk.kkr.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads, hashes, decodes, finds lines and words, joins, writes JSON, renames; nothing is understood. */
public final class Floor {
    private final List<Path> dumps;
    private final Path out;
    private final AtomicInteger next = new AtomicInteger();

    private Floor(List<Path> dumps, Path out) {
        this.dumps = dumps;
        this.out = out;
    }

    /**
     * Converts all dumps of a folder.
     *
     * @param args the folder, where to, and how many threads
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path out = Files.createDirectories(Path.of(args[1]));
        Floor floor;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            floor = new Floor(
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .toList(),
                    out);
        }
        int threads = Integer.parseInt(args[2]);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        List<Future<?>> done = IntStream.range(0, threads)
                .<Future<?>>mapToObj(worker -> workers.submit(floor::convertTheNext))
                .toList();
        workers.shutdown();
        for (Future<?> worker : done) {
            worker.get();
        }
    }

    /** Until there is none; returns how many they were. */
    private int convertTheNext() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        BareText text = new BareText();
        int converted = 0;
        for (int i = next.getAndIncrement(); i < dumps.size(); i = next.getAndIncrement()) {
            byte[] dump = Files.readAllBytes(dumps.get(i));
            Path unfinished = out.resolve(i + ".tmp");
            Files.write(unfinished, text.toJson(dump, digest.digest(dump)));
            Files.move(unfinished, out.resolve(i + ".json"), StandardCopyOption.ATOMIC_MOVE);
            converted++;
        }
        return converted;
    }
}
