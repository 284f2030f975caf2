package mn.biyelelt.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Changes bytes at random, in the ways that break readers: bits, cuts, repetitions, words of the format at wrong places, and
/// pieces of one seed within another.
final class Mutator {

    private static final int LONGEST = 1 << 20;

    private final Random random;
    private final List<byte[]> words;

    /// @param words what means something in the format
    Mutator(Random random, List<String> words) {
        this.random = random;
        this.words = words.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /// One of the seeds, changed one to eight times.
    byte[] next(List<byte[]> seeds) {
        byte[] input = one(seeds);
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            input = changed(input, seeds);
        }
        return Arrays.copyOf(input, Math.min(input.length, LONGEST));
    }

    private byte[] changed(byte[] input, List<byte[]> seeds) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + random.nextInt(1 + random.nextInt(200)));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(input);
            case 1 -> replaced(input, from, to, new byte[0]);
            case 2 -> replaced(input, from, from, Arrays.copyOfRange(input, from, to));
            case 3 -> replaced(input, from, from, one(words));
            case 4 -> replaced(input, from, to, one(words));
            case 5 -> replaced(input, from, from, repeated(one(words)));
            case 6 -> replaced(input, from, to, piece(one(seeds)));
            default -> Arrays.copyOf(input, from);
        };
    }

    private byte[] flipped(byte[] input) {
        byte[] changed = input.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] piece(byte[] seed) {
        int from = random.nextInt(seed.length + 1);
        return Arrays.copyOfRange(seed, from, Math.min(seed.length, from + random.nextInt(300)));
    }

    private byte[] repeated(byte[] word) {
        var out = new ByteArrayOutputStream();
        for (int i = 1 << random.nextInt(13); i > 0 && out.size() < LONGEST; i--) {
            out.writeBytes(word);
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
        var out = new ByteArrayOutputStream();
        out.write(input, 0, from);
        out.writeBytes(by);
        out.write(input, to, input.length - to);
        return out.toByteArray();
    }

    private byte[] one(List<byte[]> of) {
        return of.get(random.nextInt(of.size()));
    }
}
