namespace ReleasePortal.Repository.Editing;

/// <summary>A piece of a text that another takes the place of; everything around it stays.</summary>
/// <param name="At">Where the piece starts, in UTF-16 code units from 0.</param>
/// <param name="Length">How long it is; 0 where something is only added.</param>
/// <param name="Text">What stands there afterwards.</param>
internal sealed record Splice(int At, int Length, string Text)
{
    public string In(string text) => string.Concat(text.AsSpan(0, At), Text, text.AsSpan(At + Length));
}
