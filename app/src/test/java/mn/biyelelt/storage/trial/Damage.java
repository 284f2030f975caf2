package mn.biyelelt.storage.trial;

import java.util.Arrays;
import java.util.Random;

/// What can happen to a file while nobody looks.
enum Damage {
    CUT {
        @Override
        byte[] to(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(Math.max(1, file.length)));
        }
    },
    EMPTIED {
        @Override
        byte[] to(byte[] file, Random random) {
            return new byte[0];
        }
    },
    /// A stretch of it reads as zeros.
    ZEROED {
        @Override
        byte[] to(byte[] file, Random random) {
            byte[] damaged = file.clone();
            int from = random.nextInt(Math.max(1, file.length));
            Arrays.fill(damaged, from, from + random.nextInt(file.length - from + 1), (byte) 0);
            return damaged;
        }
    },
    /// A stretch of it is noise.
    SCRAMBLED {
        @Override
        byte[] to(byte[] file, Random random) {
            byte[] damaged = file.clone();
            int from = random.nextInt(Math.max(1, file.length));
            var noise = new byte[random.nextInt(file.length - from + 1)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, damaged, from, noise.length);
            return damaged;
        }
    },
    /// One bit is another.
    FLIPPED {
        @Override
        byte[] to(byte[] file, Random random) {
            byte[] damaged = file.clone();
            if (file.length > 0) {
                damaged[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    /// Something was added at its end.
    GROWN {
        @Override
        byte[] to(byte[] file, Random random) {
            byte[] damaged = Arrays.copyOf(file, file.length + 1 + random.nextInt(5000));
            for (int at = file.length; at < damaged.length; at++) {
                damaged[at] = (byte) random.nextInt();
            }
            return damaged;
        }
    },
    DELETED {
        @Override
        byte[] to(byte[] file, Random random) {
            throw new UnsupportedOperationException("there is nothing left of it");
        }
    };

    abstract byte[] to(byte[] file, Random random);
}
