using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Site.Wording;

/// <summary>Rights to decide, as people say them.</summary>
internal static class RightWords
{
    /// <summary>Completes "may …": decide go/no-go.</summary>
    public static string Lower(DecisionRight right) => EnumWords.Lower(right).Replace("go no go", "go/no-go", StringComparison.Ordinal);

    /// <summary>The same as the start of a sentence.</summary>
    public static string Of(DecisionRight right) => Count.Sentence(Lower(right));
}
