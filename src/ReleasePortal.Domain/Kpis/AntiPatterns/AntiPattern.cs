using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>A habit that makes releases worse, and how it is found in the records. It says what the work is like, and never who somebody is.</summary>
public abstract class AntiPattern
{
    /// <summary>The class's name in kebab case; addresses use it.</summary>
    public string Id => KebabCase.Of(GetType().Name);

    public abstract string Title { get; }

    /// <summary>What counts as it, and why the line is drawn there; in one or two sentences.</summary>
    public abstract string Threshold { get; }

    /// <summary>Why it hurts, in one or two sentences.</summary>
    public abstract string Harm { get; }

    /// <summary>What to do instead, in one or two sentences.</summary>
    public abstract string Instead { get; }

    /// <summary>What there is of it now, in the order of teams or products where there is one of each.</summary>
    public abstract IEnumerable<AntiPatternFinding> Find(KpiFacts facts);
}
