using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Domain.Comparison;

/// <summary>What is known to have happened since.</summary>
internal static class FactParts
{
    /// <param name="before">Null where nothing was written down yet.</param>
    /// <param name="after">As it is.</param>
    /// <param name="keys">What changed in it.</param>
    public static IEnumerable<Told> Of(ExecutionRecord? before, ExecutionRecord after, ChangedKeys keys)
    {
        foreach (var one in ItemPair<Deployment>.Of("deployments", before?.Deployments, after.Deployments, item => item.Id))
        {
            if (one.IsOneSided || keys.Touch(one.Name))
                yield return new Told(new FactChange.Deployed(one.Before, one.After), one.Name);
        }

        foreach (var one in ItemPair<ValidationResult>.Of("validation", before?.Validation, after.Validation, item => item.Id))
        {
            if (one.IsOneSided || keys.Touch(one.Name))
                yield return new Told(new FactChange.Validated(one.Before, one.After), one.Name);
        }

        foreach (var one in ItemPair<Surprise>.Of("surprises", before?.Surprises, after.Surprises, item => item.Title))
        {
            if (one is { Before: null, After: { } surprise })
                yield return new Told(new FactChange.Surprised(surprise), one.Name);
        }

        if (before?.Confirmed is null != after.Confirmed is null || keys.Touch("confirmed"))
            yield return new Told(new FactChange.Confirmed(before?.Confirmed, after.Confirmed), "confirmed");
    }

    /// <inheritdoc cref="Of(ExecutionRecord?, ExecutionRecord, ChangedKeys)"/>
    public static IEnumerable<Told> Of(EvidenceList? before, EvidenceList after, ChangedKeys keys) =>
        ItemPair<EvidenceItem>.Of("items", before?.Items, after.Items, item => item.Title)
            .Where(item => item.IsOneSided || keys.Touch(item.Name))
            .Select(item => new Told(new FactChange.Evidence(item.Before, item.After), item.Name));
}
