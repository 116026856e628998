using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Rules;

/// <summary>Something that <c>portal check</c> finds. One rule, one file, one code for ever, one page.</summary>
public abstract class Rule
{
    /// <summary>Family and number, such as DOC004. Never used again for anything else.</summary>
    public abstract string Code { get; }

    /// <summary>What the rule catches, as a short phrase.</summary>
    public abstract string Title { get; }

    public abstract Severity Severity { get; }

    /// <summary>Who may waive it, or null where nobody may.</summary>
    public virtual string? WaivableBy => null;

    /// <summary>The rights to decide that it asks people for; none of most rules.</summary>
    public virtual IReadOnlyList<DecisionRight> AskedRights => [];

    /// <summary>The class's name in kebab case: the second name people may use.</summary>
    public string Name => KebabCase.Of(GetType().Name);

    /// <summary>The page of the rule, in Markdown: what it catches, why, and how to put it right.</summary>
    public string Documentation => RulePages.Read(GetType().Name);
}
