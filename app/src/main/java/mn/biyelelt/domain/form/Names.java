package mn.biyelelt.domain.form;

/// A name in both languages of the program.
public record Names(String mongolian, String english) {}
