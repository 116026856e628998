namespace ReleasePortal.Domain.Rules;

/// <summary>A rule over all records. Rules over the text of one file are found while it is read.</summary>
public abstract class ReviewRule : Rule
{
    public abstract IEnumerable<Finding> Review(RecordSet records);

    /// <summary>Why the rule cannot run, as a sentence, or null where it can: what it needs may not be readable.</summary>
    public virtual string? SkippedBecause(RecordSet records) => null;
}
