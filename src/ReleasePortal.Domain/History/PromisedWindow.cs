using NodaTime;

namespace ReleasePortal.Domain.History;

/// <summary>A window that the branch has promised for a release, from the commit that published it on.</summary>
/// <param name="Span">Includes its start and excludes its end.</param>
/// <param name="Plan">The plan that promised it first.</param>
public sealed record PromisedWindow(Interval Span, PublishedPlan Plan)
{
    /// <summary>One after the other, each unlike the one before. A version whose window cannot be read promises what the one before it did.</summary>
    public static IReadOnlyList<PromisedWindow> Of(IReadOnlyList<PublishedPlan> plans)
    {
        var promised = new List<PromisedWindow>();
        foreach (var plan in plans)
        {
            if (plan.Window is { } span && (promised.Count == 0 || promised[^1].Span != span))
                promised.Add(new PromisedWindow(span, plan));
        }

        return promised;
    }
}
