using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Shapes;

/// <summary>One key of an object: its name, what it may hold, and whether it must be written.</summary>
/// <param name="Name">In snake case.</param>
/// <param name="Value">What it may hold.</param>
/// <param name="IsRequired">Whether it must be written.</param>
/// <param name="Default">What is used where it is not written.</param>
/// <param name="Key">What it means.</param>
internal sealed record FieldShape(string Name, ValueShape Value, bool IsRequired, object? Default, KeyAttribute Key);
