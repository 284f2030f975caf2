/// Reading numbers, units, comparators, dates and periods from Mongolian office text: pure, without locale, in time linear in
/// the text's length; no input makes it throw.
///
/// The way of a text: [Damage] mends scanned figures; [Lexer] cuts it into tokens and knows the words of [Vocabulary]; [Notations] lists every notation that
/// is not a plain amount, one a line; [Phrase] reads amounts with their unit and comparison; [TheValue] chooses the one value
/// that the text is about. What a user says against it is a [Confirmation]; [CellReading] applies it.
///
/// # A new word, a new notation
///
/// A word that is counted is one more stem in a line of [Vocabulary]; its case forms come by themselves. A notation is one line
/// of [Notations], [CalendarNotations] or [ReferenceNotations], and one line of a corpus. That `хагас цаг` is half an hour, for example, is this line
///
/// ```
/// duration хагас цаг                                    -> 0.5 hours
/// ```
///
/// and this test in `health-centre-phrases.txt` (the text, all its values, the value it is about)
///
/// ```
/// хагас цагийн яриа | duration 0.5 hours | none
/// ```
///
/// Write the test first, from what a careful reader would say, and prefer a rule for a whole class of phrases to a line for one.
@NullMarked
package mn.biyelelt.domain.quantity;

import org.jspecify.annotations.NullMarked;
