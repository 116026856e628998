namespace ReleasePortal.Domain.Kpis;

/// <summary>One thing that a level asks of a service.</summary>
/// <param name="Id">Unique, in kebab case; it stays the same.</param>
/// <param name="Level">The lowest level that asks for it.</param>
/// <param name="Title">What holds where it is met, such as <c>A runbook names it</c>.</param>
/// <param name="Step">How it is met, in a sentence for somebody who knows the service.</param>
/// <param name="Effort">How much work that is.</param>
/// <param name="Ask">Looks at the records.</param>
public sealed record ReleasabilityCriterion(string Id, ReleasabilityLevel Level, string Title, string Step, Effort Effort, Func<ServiceFacts, CriterionAnswer> Ask);
