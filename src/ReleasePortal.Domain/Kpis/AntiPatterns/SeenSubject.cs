namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>A record that shows an anti-pattern.</summary>
/// <param name="Subject">The record, or one entry in it.</param>
/// <param name="Why">What it shows: a few words without a capital and a full stop.</param>
public readonly record struct SeenSubject(Subject Subject, string Why);
