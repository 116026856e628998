using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Releases;

[Description("A plan as it stood when it was decided.")]
public sealed record DeclaredBaseline(
    Origin Origin,
    [Key("The window that was promised.")] Window? Window = null,
    [Key("The ids of the scope items that were promised.")] IReadOnlyList<string> Scope = null!);
