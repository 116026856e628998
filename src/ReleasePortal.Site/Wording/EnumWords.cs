using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Site.Wording;

/// <summary>Members of closed sets as words, where their name says it all.</summary>
internal static class EnumWords
{
    /// <summary>Sign off, security, not run.</summary>
    public static string Lower<T>(T value)
        where T : struct, Enum => KebabCase.Of(value.ToString()).Replace('-', ' ');

    /// <summary>The same as the start of a sentence.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Count.Sentence(Lower(value));
}
