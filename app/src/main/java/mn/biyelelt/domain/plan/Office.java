package mn.biyelelt.domain.plan;

/// The office that keeps a workspace; a new plan starts with its texts.
///
/// @param kind  such as `soum-health-centre`
/// @param aimag province, empty if not said
/// @param soum  district, empty if not said
public record Office(String name, String kind, String aimag, String soum) {}
