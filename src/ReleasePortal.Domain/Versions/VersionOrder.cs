using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Versions;

/// <summary>Which version of one product comes before which. Whatever cannot be known is null, and never guessed.</summary>
public abstract class VersionOrder
{
    public abstract VersionScheme Scheme { get; }

    /// <summary>What its versions look like, in lower case: a pattern of the whole text that ECMAScript understands too; null where they may look like anything.</summary>
    public abstract string? Form { get; }

    /// <summary>Why a text is no version of this scheme; null where it is one.</summary>
    public abstract VersionProblem? ProblemOf(string version);

    /// <summary>Why nothing can be said of what comes before and after a version; null where something can.</summary>
    public virtual VersionProblem? PlaceProblemOf(string version) => ProblemOf(version);

    /// <summary>Negative, zero or positive; null where it is not known.</summary>
    public abstract int? Compare(string left, string right);

    /// <summary>Whether two texts name one version; null where it is not known.</summary>
    public virtual bool? Same(string left, string right) => Compare(left, right) is { } order ? order == 0 : null;

    /// <summary>Whether a version begins with what stands before the wildcard: 4.1 of 4.1.x; null where it is not known.</summary>
    public abstract bool? BeginsWith(string version, string stem);

    /// <summary>The first version that a wildcard names, 4.1.0 of 4.1.x; null where the scheme knows no such wildcard.</summary>
    public abstract string? FirstOf(string stem);

    /// <summary>A version of this scheme, for hints.</summary>
    public abstract string Example { get; }

    protected static VersionProblem Problem(string version, string message, string hint) => new(0, version.Length, message, hint);
}
