using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

/// <summary>A record names something that is nowhere. Each kind of thing has a rule of its own.</summary>
public abstract class UnknownReference : ReviewRule
{
    public sealed override Severity Severity => Severity.Error;

    /// <summary>The <c>T</c> of the <see cref="Ref{T}"/> that is looked up.</summary>
    protected abstract Type Target { get; }

    /// <summary>What people call it.</summary>
    protected abstract string Noun { get; }

    /// <summary>Where one is written, completing "Add it …".</summary>
    protected abstract string Home { get; }

    /// <summary>Every name that exists, of unreadable records too: what only follows from another finding is not said.</summary>
    protected abstract IEnumerable<string> Known(RecordSet records);

    public sealed override IEnumerable<Finding> Review(RecordSet records)
    {
        var known = Known(records).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in records.Mentions)
        {
            if (mention.Kind == Target && !known.Contains(mention.Id))
            {
                yield return new Finding(
                    this,
                    mention.Place,
                    $"There is no {Noun} \"{mention.Id}\".",
                    DidYouMean.Among(known, mention.Id, $"Correct the name, or add it {Home}."));
            }
        }
    }
}
