using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Site.Wording;

/// <summary>What the letters of a rule's code stand for.</summary>
internal static class RuleFamilies
{
    private const int Letters = 3;

    private static readonly Dictionary<string, (string Name, string About)> Known = new(StringComparer.Ordinal)
    {
        ["DOC"] = ("Documents", "whether a file can be read, and says what it means"),
        ["REF"] = ("References", "whether what a record names is there"),
        ["CAL"] = ("Calendar", "whether times, windows and freezes fit together"),
        ["GOV"] = ("Governance", "whether policies are kept, and by whom"),
        ["EVD"] = ("Evidence", "whether evidence is there, unchanged and good enough"),
        ["HIS"] = ("History", "whether what was agreed was changed afterwards"),
        ["EXE"] = ("Execution", "whether what happened was written down"),
        ["PRV"] = ("Privacy", "whether text reaches readers it is not for"),
    };

    /// <summary>DOC of DOC004.</summary>
    public static string CodeOf(Rule rule) => rule.Code[..Letters];

    public static string NameOf(Rule rule) => Known.TryGetValue(CodeOf(rule), out var family) ? family.Name : CodeOf(rule);

    /// <summary>Completes "These rules look at …"; empty for letters without a meaning.</summary>
    public static string AboutOf(Rule rule) => Known.TryGetValue(CodeOf(rule), out var family) ? family.About : "";
}
