package mn.biyelelt.ui.overview;

/// Steps of an axis that one counts in: 1, 2, 5, 10, 20, 50 …
final class RoundSteps {

    /// So many lines across a chart are read without counting them.
    private static final int LINES = 5;

    private RoundSteps() {
    }

    /// The smallest round step of which few reach a number.
    static int of(int most) {
        int power = 1;
        while (true) {
            for (int digit : new int[]{1, 2, 5}) {
                if (Math.ceilDiv(most, digit * power) <= LINES) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }
}
